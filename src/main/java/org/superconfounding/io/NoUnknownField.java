package org.superconfounding.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Refuses an unknown field where it stands. By itself Jackson reads a record to its end first, so that a mistyped name would be
 * reported as the absence of the field that was meant.
 */
final class NoUnknownField extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription type, BeanDeserializerBuilder builder) {
        if (type.getBeanClass().isRecord() && builder.getAnySetter() == null) {
            List<Object> known = new ArrayList<>();
            for (Iterator<SettableBeanProperty> all = builder.getProperties(); all.hasNext(); ) {
                known.add(all.next().getName());
            }
            builder.setAnySetter(new Unknown(type.getBeanClass(), known));
        }
        return builder;
    }

    private static final class Unknown extends SettableAnyProperty {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient List<Object> known;

        Unknown(Class<?> type, List<Object> known) {
            super(new BeanProperty.Bogus(), null, TypeFactory.unknownType(), null, null, null);
            this.type = type;
            this.known = known;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String name = in.currentName();
            throw new UnrecognizedPropertyException(in, "unknown field", in.currentTokenLocation(), type, name, known);
        }

        /** There is no member behind it. */
        @Override
        public void fixAccess(DeserializationConfig config) {}

        @Override
        protected void _set(Object target, Object name, Object value) {
            throw new IllegalStateException("an unknown field was read");
        }

        @Override
        public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> deserializer) {
            return this;
        }
    }
}
