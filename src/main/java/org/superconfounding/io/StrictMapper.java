package org.superconfounding.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON and YAML into records and refuses whatever does not fit exactly: unknown, duplicate, missing or mistyped
 * fields, trailing content, numbers out of range, bytes that are not UTF-8. Every refusal is an {@link InputException}.
 */
public final class StrictMapper {
    private static final StrictMapper JSON = new StrictMapper(new JsonFactory());
    private static final StrictMapper YAML = new StrictMapper(new YAMLFactory());

    private final ObjectMapper mapper;

    private StrictMapper(JsonFactory factory) {
        mapper = JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new NothingMissing()))
                .addModule(new SimpleModule()
                        .addSerializer(double.class, new StoredDouble())
                        .addSerializer(Double.class, new StoredDouble())
                        .addDeserializer(double.class, new FiniteDouble(true))
                        .addDeserializer(Double.class, new FiniteDouble(false))
                        .setDeserializerModifier(new NoUnknownField()))
                .build();
    }

    public static StrictMapper json() {
        return JSON;
    }

    public static StrictMapper yaml() {
        return YAML;
    }

    /** Reads the whole of {@code file} as one {@code type}. */
    public <T> T read(Path file, Class<T> type) {
        return read(text(file), file.toString(), type);
    }

    /** Reads {@code text} as one {@code type}; {@code source} names it in messages. */
    public <T> T read(String text, String source, Class<T> type) {
        if (text.isBlank()) {
            throw new InputException(source, "", "the file is empty", "Restore it from version control");
        }
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw new InputException(source, "", "holds null", "Restore it from version control");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new Refusal(mapper, text).of(source, e);
        }
    }

    /** The text of {@code file}, which must be UTF-8. */
    public static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new InputException(file.toString(), "", 0, "no such file", "Check the path", e);
        } catch (CharacterCodingException e) {
            throw new InputException(file.toString(), "", 0, "not UTF-8 text", "Save it as UTF-8", e);
        } catch (IOException e) {
            throw new InputException(
                    file.toString(), "", 0, "cannot be read: " + e.getMessage(), "Check its permissions", e);
        }
    }

    /** Indented JSON or YAML with a final newline; doubles by {@link Decimals#stored}. */
    public String write(Object value) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return mapper.writer(printer).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static final class StoredDouble extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        StoredDouble() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(Decimals.stored(value));
        }
    }

    /** Numbers only: no text that spells one, and neither infinity nor NaN, which are never stored. */
    private static final class FiniteDouble extends StdDeserializer<Double> {
        private static final long serialVersionUID = 1L;

        private final boolean primitive;

        FiniteDouble(boolean primitive) {
            super(Double.class);
            this.primitive = primitive;
        }

        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric()) {
                return context.reportInputMismatch(this, "must be a number");
            }
            double value = in.getDoubleValue();
            return Double.isFinite(value) ? value : context.reportInputMismatch(this, "is too large for a number");
        }

        @Override
        public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
            return primitive ? context.reportInputMismatch(this, "a number is missing") : null;
        }
    }
}
