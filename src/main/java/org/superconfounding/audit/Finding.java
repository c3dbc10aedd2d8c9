package org.superconfounding.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;

/** One comparison of a claim with what was measured or proven. A claim's findings decide its verdict. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TypicalValue.class, name = "typical value"),
    @JsonSubTypes.Type(value = Share.class, name = "share of replications"),
    @JsonSubTypes.Type(value = Proof.class, name = "proof"),
    @JsonSubTypes.Type(value = Recomputation.class, name = "recomputation"),
    @JsonSubTypes.Type(value = Detection.class, name = "detection"),
    @JsonSubTypes.Type(value = Missing.class, name = "missing")
})
@JsonPropertyOrder({"holds", "summary", "falseAlarm", "rerunFlip"}) // methods come in no fixed order on different JDKs
public sealed interface Finding permits TypicalValue, Share, Proof, Recomputation, Detection, Missing {
    /** What the finding rests on. */
    Basis basis();

    /** Name of the rule that judged, as evidence has it. */
    default String rule() {
        return Arrays.stream(Finding.class.getAnnotation(JsonSubTypes.class).value())
                .filter(type -> type.value() == getClass())
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    /** The quantity or statement that was judged. */
    String quantity();

    /** Whether the claim's statement stands, as far as this finding goes. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    boolean holds();

    /** The outcome in one sentence, with its numbers. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    String summary();

    /** Probability that this finding fails although the claim's protocol is right; 0 for a deterministic one. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default double falseAlarm() {
        return 0;
    }

    /**
     * Probability that a rerun under another seed comes out otherwise, estimated from this run; 0 for what is not sampled. The
     * author's numbers stay in a rerun, only our side is drawn again.
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default double rerunFlip() {
        return 0;
    }
}
