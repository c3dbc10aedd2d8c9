package org.superconfounding.experiment;

/** The paper's experiments, one shape for all. */
public final class Experiments {
    /** Framework validation (Methods, Experiment 1). */
    public static final Experiment<Experiment1Protocol, Experiment1Result> ONE = new Experiment<>(
            "Experiment 1", Experiment1Protocol.asWritten(), protocol -> Experiment1.of(protocol)::run);

    /** The confounding hierarchy (Results and Methods, Experiment 2; Fig. 2). */
    public static final Experiment<Experiment2Protocol, Experiment2Result> TWO = new Experiment<>(
            "Experiment 2", Experiment2Protocol.asWritten(), protocol -> Experiment2.of(protocol)::run);

    /** Confounding strength against entanglement (Results and Methods, Experiment 3; Fig. 3). */
    public static final Experiment<Experiment3Protocol, Experiment3Result> THREE = new Experiment<>(
            "Experiment 3", Experiment3Protocol.asWritten(), protocol -> Experiment3.of(protocol)::run);

    /** The circuit do-operator (Results and Methods, Experiment 4; Fig. 4). */
    public static final Experiment<Experiment4Protocol, Experiment4Result> FOUR = new Experiment<>(
            "Experiment 4", Experiment4Protocol.asWritten(), protocol -> Experiment4.of(protocol)::run);

    /** Causal feature selection (Results and Methods, Experiment 5; Fig. 5). */
    public static final Experiment<Experiment5Protocol, Experiment5Result> FIVE = new Experiment<>(
            "Experiment 5", Experiment5Protocol.asWritten(), protocol -> Experiment5.of(protocol)::run);

    /** The four Bell tests of Table I, with shots (Discussion). */
    public static final Experiment<TableOneProtocol, TableOneResult> TABLE_ONE =
            new Experiment<>("Table I", TableOneProtocol.asWritten(), protocol -> TableOne.of(protocol)::run);

    private Experiments() {}
}
