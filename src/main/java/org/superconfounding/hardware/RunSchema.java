package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.Locale;
import org.superconfounding.io.InputException;
import org.superconfounding.io.Resources;

/** The JSON Schema of the format {@link RecordedRun#FORMAT}. */
final class RunSchema {
    /** The schema's file, beside this class on the class path. */
    static final String RESOURCE = "recorded-run.schema.json";

    private static final JsonSchema SCHEMA = load();

    private RunSchema() {}

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .locale(Locale.ENGLISH)
                .pathType(PathType.JSON_PATH)
                .build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Resources.text(RunSchema.class, RESOURCE), config);
    }

    /** @throws InputException naming the first field, in the order of paths, that does not fit */
    static void check(String file, JsonNode run) {
        SCHEMA.validate(run).stream()
                .min(Comparator.comparing(RunSchema::field).thenComparing(ValidationMessage::getMessage))
                .ifPresent(message -> {
                    throw new InputException(
                            file, field(message), message.getMessage(), "docs/recorded-runs.adoc describes the format");
                });
    }

    private static String field(ValidationMessage message) {
        String path = message.getInstanceLocation().toString();
        String stem = path.startsWith("$.") ? path.substring(2) : path.equals("$") ? "" : path.substring(1);
        String property = message.getProperty();
        return property == null ? stem : stem.isEmpty() ? property : stem + "." + property;
    }
}
