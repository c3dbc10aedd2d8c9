package org.superconfounding.hardware.ionq;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;

/** What the service publishes of the bodies that it takes. */
final class SubmissionSchema {
    private static final JsonSchema SCHEMA = FakeIonq.unchecked(() -> {
        try (InputStream schema = SubmissionSchema.class.getResourceAsStream("job-creation.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    });

    private SubmissionSchema() {}

    /** What is wrong with a submission; empty where nothing is. */
    static List<String> objections(JsonNode submission) {
        return SCHEMA.validate(submission).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
