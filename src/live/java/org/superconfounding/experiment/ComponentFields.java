package org.superconfounding.experiment;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The components of a protocol where a record cannot be asked for them, which is in the report's page: read off its fields. */
final class ComponentFields {
    private ComponentFields() {}

    static List<Component> of(Record protocol) {
        List<Component> all = new ArrayList<>();
        for (Field field : protocol.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                all.add(new Component(all.size(), field.getName(), read(protocol, field)));
            }
        }
        return all;
    }

    private static Object read(Record protocol, Field field) {
        try {
            field.setAccessible(true);
            return field.get(protocol);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("component " + field.getName() + " cannot be read", e);
        }
    }
}
