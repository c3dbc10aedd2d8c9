package org.superconfounding.report.publish;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import org.superconfounding.io.Resources;
import org.superconfounding.report.Audit;

/** The JSON Schema of {@code claims.json}. */
public final class ClaimsSchema {
    /** File name, on the class path and beside {@code claims.json}. */
    public static final String FILE = "claims-2.schema.json";

    private ClaimsSchema() {}

    public static String text() {
        return Resources.text(Audit.class, FILE);
    }

    /** What does not fit, sorted; empty if the document is valid. */
    public static List<String> violations(String json) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(), config);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }
}
