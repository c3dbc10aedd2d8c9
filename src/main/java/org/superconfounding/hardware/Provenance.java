package org.superconfounding.hardware;

import static org.superconfounding.hardware.InvalidFieldException.require;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run comes from. What is not known is {@code null} here and has a reason in {@link RecordedRun#unknown}.
 *
 * @param requestIds the provider's request ids, in the order of the requests
 */
public record Provenance(
        Source source,
        Software software,
        Service service,
        Device device,
        Jobs jobs,
        Times times,
        Shots shots,
        Mitigation mitigation,
        Noise noise,
        Cost cost,
        @Nullable List<String> requestIds) {

    public Provenance {
        requestIds = requestIds == null ? null : List.copyOf(requestIds);
    }

    /**
     * The publication or recording that the numbers were taken from.
     *
     * @param revision commit of {@code location}
     * @param document file inside {@code location}
     */
    public record Source(
            String description,
            @Nullable String location,
            @Nullable String revision,
            @Nullable String licence,
            @Nullable String document) {}

    /**
     * The client that talked to the provider.
     *
     * @param scrubber version of the rule that removed private fields before anything was written
     */
    public record Software(
            @Nullable String client,
            @Nullable String version,
            @Nullable String commit,
            @Nullable String scrubber) {}

    /** The provider's interface. */
    public record Service(
            String provider,
            @Nullable String apiVersion,
            @Nullable String baseUrl) {}

    /** The device or simulator, and its state before and after the run. */
    public record Device(
            String backend,
            @Nullable DeviceState atSubmission,
            @Nullable DeviceState atCompletion) {}

    /**
     * What the provider said of the device.
     *
     * @param observed when it was asked, ISO 8601 UTC
     * @param characterization the calibration figures as sent
     */
    public record DeviceState(
            String observed,
            String status,
            @Nullable Boolean degraded,
            @Nullable String characterizationId,
            @Nullable Document characterization) {}

    /**
     * The provider's jobs; the job of a single circuit is in {@link RecordedCircuit#job}.
     *
     * @param parent id of the submitted job
     * @param request the submitted body
     * @param response the job as last seen, private fields removed
     */
    public record Jobs(
            @Nullable String parent,
            @Nullable Document request,
            @Nullable Document response) {}

    /**
     * ISO 8601 times.
     *
     * @param reported as published, when the publication gives one time only
     * @param zone time zone of {@code reported}
     * @param recorded when this file was made
     */
    public record Times(
            @Nullable String reported,
            @Nullable String zone,
            @Nullable String submitted,
            @Nullable String started,
            @Nullable String completed,
            @Nullable String recorded) {}

    /**
     * Shots of each circuit.
     *
     * @param echoed what the provider says it ran
     */
    public record Shots(int requested, @Nullable Integer echoed) {
        /** Refuses a number that is not positive. */
        public Shots {
            require(requested >= 1, "requested", requested + " is not positive");
            require(echoed == null || echoed >= 1, "echoed", echoed + " is not positive");
        }
    }

    /**
     * Error mitigation, which turns counts into averages over circuit variants.
     *
     * @param debiasing as requested
     * @param applied as reported by the provider, verbatim; where it reports by circuit, an object by the circuits' names
     * @param sharpened whether results aggregated by sharpening were asked for
     */
    public record Mitigation(
            @Nullable Boolean debiasing,
            @Nullable String applied,
            @Nullable Boolean sharpened) {}

    /** Noise model of a simulator run. */
    public record Noise(@Nullable String model, @Nullable Integer seed) {}

    /** Money: decimals in {@code unit}. */
    public record Cost(
            @Nullable String estimated,
            @Nullable String charged,
            @Nullable String unit) {}
}
