package org.superconfounding.experiment;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A component of a protocol with its place in the record, from 0, and its value. */
record Component(int index, String name, Object value) {
    /** All components, in the order of their declaration. */
    static List<Component> of(Record protocol) {
        List<Component> all = new ArrayList<>();
        for (RecordComponent component : protocol.getClass().getRecordComponents()) {
            all.add(new Component(all.size(), component.getName(), read(protocol, component)));
        }
        return all;
    }

    private static Object read(Record protocol, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(protocol);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName() + " cannot be read", e);
        }
    }
}
