package org.superconfounding.quantum;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.superconfounding.statistics.Require;

/**
 * A unitary gate on one to three qubits (more with {@link #unitary}): a name, its angles in radians, and its matrix.
 *
 * <p>Bit order of the matrix: the first listed target is the most significant bit of the row and column index. For CNOT, CZ
 * and CCX the controls are listed first and the target last, so their matrices are the textbook ones.
 *
 * <p>A factory method refuses an angle that is not finite with an {@link IllegalArgumentException}.
 */
public final class Gate {
    /** How a gate touches the amplitudes; it decides which kernel runs and never what the result is. */
    enum Action {
        REAL,
        COMPLEX,
        DIAGONAL,
        /** Flips the last target where all the others are 1. */
        FLIP,
        /** Changes the sign where all targets are 1. */
        SIGN,
        /** Exchanges two qubits. */
        EXCHANGE,
        /** Any matrix. */
        GENERAL
    }

    private static final double[] ZEROS = new double[4];
    private static final double[] NO_ANGLES = {};
    private static final double R = Math.sqrt(0.5);

    public static final Gate X = real("X", "x", Action.FLIP, NO_ANGLES, 0, 1, 1, 0);
    public static final Gate Y = general("Y", "y", NO_ANGLES, new double[4], new double[] {0, -1, 1, 0});
    public static final Gate Z = real("Z", "z", Action.SIGN, NO_ANGLES, 1, 0, 0, -1);
    public static final Gate H = real("H", "h", Action.REAL, NO_ANGLES, R, R, R, -R);
    /** diag(1, i). */
    public static final Gate S = diagonal("S", "s", NO_ANGLES, 1, 0, 0, 1);
    /** diag(1, -i), the inverse of S. */
    public static final Gate SDG = diagonal("SDG", "sdg", NO_ANGLES, 1, 0, 0, -1);
    /** diag(1, exp(i pi/4)). */
    public static final Gate T = diagonal("T", "t", NO_ANGLES, 1, 0, R, R);
    /** diag(1, exp(-i pi/4)), the inverse of T. */
    public static final Gate TDG = diagonal("TDG", "tdg", NO_ANGLES, 1, 0, R, -R);
    /** The square root of X with eigenvalues 1 and i. */
    public static final Gate SX =
            general("SX", "sx", NO_ANGLES, new double[] {.5, .5, .5, .5}, new double[] {.5, -.5, -.5, .5});
    /** The inverse of SX. */
    public static final Gate SXDG =
            general("SXDG", "inv @ sx", NO_ANGLES, new double[] {.5, .5, .5, .5}, new double[] {-.5, .5, .5, -.5});
    /** Controlled X; targets (control, target). */
    public static final Gate CNOT = permutation("CNOT", "cx", Action.FLIP, 0, 1, 3, 2);
    /** Controlled Z; symmetric. */
    public static final Gate CZ = new Gate(
            "CZ",
            "cz",
            Action.SIGN,
            2,
            NO_ANGLES,
            new double[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1},
            new double[16]);
    /** Exchanges two qubits. */
    public static final Gate SWAP = permutation("SWAP", "swap", Action.EXCHANGE, 0, 2, 1, 3);
    /** Toffoli; targets (control, control, target). */
    public static final Gate CCX = permutation("CCX", "ccx", Action.FLIP, 0, 1, 2, 3, 4, 5, 7, 6);

    private final String name;
    /** Empty for a gate given by its matrix. */
    private final String qasm;

    private final Action action;
    private final int arity;
    private final double[] parameters;
    private final double[] re;
    private final double[] im;

    private Gate(String name, String qasm, Action action, int arity, double[] parameters, double[] re, double[] im) {
        this.name = name;
        this.qasm = qasm;
        this.action = action;
        this.arity = arity;
        this.parameters = parameters;
        this.re = re;
        this.im = im;
    }

    private static Gate real(String name, String qasm, Action action, double[] angles, double... re) {
        return new Gate(name, qasm, action, 1, angles, re, ZEROS);
    }

    private static Gate general(String name, String qasm, double[] angles, double[] re, double[] im) {
        return new Gate(name, qasm, Action.COMPLEX, 1, angles, re, im);
    }

    private static Gate diagonal(
            String name, String qasm, double[] angles, double aRe, double aIm, double bRe, double bIm) {
        double[] re = {aRe, 0, 0, bRe};
        double[] im = {aIm, 0, 0, bIm};
        return new Gate(name, qasm, Action.DIAGONAL, 1, angles, re, im);
    }

    private static Gate permutation(String name, String qasm, Action action, int... image) {
        double[] re = new double[image.length * image.length];
        for (int column = 0; column < image.length; column++) {
            re[image[column] * image.length + column] = 1;
        }
        int arity = Integer.numberOfTrailingZeros(image.length);
        return new Gate(name, qasm, action, arity, NO_ANGLES, re, new double[re.length]);
    }

    /** exp(-i t X / 2). */
    public static Gate rx(double t) {
        double c = cosHalf("RX", t);
        double s = StrictMath.sin(t / 2);
        return general("RX", "rx", new double[] {t}, new double[] {c, 0, 0, c}, new double[] {0, -s, -s, 0});
    }

    /** exp(-i t Y / 2), the real rotation [[cos t/2, -sin t/2], [sin t/2, cos t/2]]. */
    public static Gate ry(double t) {
        double c = cosHalf("RY", t);
        double s = StrictMath.sin(t / 2);
        return real("RY", "ry", Action.REAL, new double[] {t}, c, -s, s, c);
    }

    /** exp(-i t Z / 2). */
    public static Gate rz(double t) {
        double c = cosHalf("RZ", t);
        double s = StrictMath.sin(t / 2);
        return diagonal("RZ", "rz", new double[] {t}, c, -s, c, s);
    }

    /** diag(1, exp(i t)). */
    public static Gate phase(double t) {
        Require.finite("the angle of PHASE", t);
        return diagonal("PHASE", "p", new double[] {t}, 1, 0, StrictMath.cos(t), StrictMath.sin(t));
    }

    /**
     * The general one-qubit gate [[cos, -exp(i lambda) sin], [exp(i phi) sin, exp(i (phi + lambda)) cos]] of theta/2. OpenQASM 3
     * defines its built-in {@code U} with another global phase, which no measurement sees.
     */
    public static Gate u(double theta, double phi, double lambda) {
        double c = cosHalf("U", theta);
        double s = StrictMath.sin(theta / 2);
        Require.finite("the angle phi of U", phi);
        Require.finite("the angle lambda of U", lambda);
        double sum = phi + lambda;
        double[] re = {c, -s * StrictMath.cos(lambda), s * StrictMath.cos(phi), c * StrictMath.cos(sum)};
        double[] im = {0, -s * StrictMath.sin(lambda), s * StrictMath.sin(phi), c * StrictMath.sin(sum)};
        return general("U", "U", new double[] {theta, phi, lambda}, re, im);
    }

    private static double cosHalf(String gate, double angle) {
        // Rotations are made by the million: the words of a refusal are put together only where there is one.
        if (!Double.isFinite(angle)) {
            Require.finite("the angle of " + gate, angle);
        }
        return StrictMath.cos(angle / 2);
    }

    /**
     * A gate given by its matrix, unitary to 1e-9 and of size 2<sup>k</sup> x 2<sup>k</sup> for k targets, the first target on
     * the most significant bit.
     */
    public static Gate unitary(String name, ComplexMatrix matrix) {
        matrix.requireSquare("the gate " + name);
        int arity = Check.qubitsOf("the matrix of gate " + name, matrix.rows());
        Require.that(
                matrix.isUnitary(Check.TOLERANCE),
                "the matrix of gate " + name + " is not unitary (its M†M differs from the identity by more than 1e-9)");
        return ofMatrix(name, arity, matrix);
    }

    private static Gate ofMatrix(String name, int arity, ComplexMatrix matrix) {
        double[] re = matrix.rawRe();
        double[] im = matrix.rawIm();
        return new Gate(name, "", arity == 1 ? oneQubitAction(re, im) : Action.GENERAL, arity, NO_ANGLES, re, im);
    }

    private static Action oneQubitAction(double[] re, double[] im) {
        if (re[1] == 0 && im[1] == 0 && re[2] == 0 && im[2] == 0) {
            return Action.DIAGONAL;
        }
        return im[0] == 0 && im[1] == 0 && im[2] == 0 && im[3] == 0 ? Action.REAL : Action.COMPLEX;
    }

    /** The product of this gate and one that acts first on the same qubits. */
    Gate after(Gate first) {
        return ofMatrix("fused", arity, matrix().times(first.matrix()));
    }

    /** The name, in capitals for the built-in gates. */
    public String name() {
        return name;
    }

    /** The number of qubits the gate acts on. */
    public int arity() {
        return arity;
    }

    /** The angles in radians, in the order of the factory method; empty for a fixed gate. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** The 2<sup>arity</sup> x 2<sup>arity</sup> matrix; the first target is the most significant bit. */
    public ComplexMatrix matrix() {
        int dimension = 1 << arity;
        return new ComplexMatrix(dimension, dimension, re, im);
    }

    /** The gate's name in OpenQASM 3 with {@code stdgates.inc}; empty for a gate given by its matrix. */
    public Optional<String> qasmName() {
        return qasm.isEmpty() ? Optional.empty() : Optional.of(qasm);
    }

    Action action() {
        return action;
    }

    /** Real parts of the matrix by rows; not a copy. */
    double[] rawRe() {
        return re;
    }

    /** Imaginary parts of the matrix by rows; not a copy. */
    double[] rawIm() {
        return im;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate that
                && name.equals(that.name)
                && Arrays.equals(parameters, that.parameters)
                && Arrays.equals(re, that.re)
                && Arrays.equals(im, that.im);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(re));
    }

    @Override
    public String toString() {
        return name;
    }
}
