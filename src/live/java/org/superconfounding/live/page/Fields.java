package org.superconfounding.live.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.teavm.classlib.ReflectionContext;
import org.teavm.classlib.ReflectionSupplier;
import org.teavm.model.ClassReader;
import org.teavm.model.FieldReader;

/** Keeps the names of records' fields, which a protocol's text consists of. */
public final class Fields implements ReflectionSupplier {
    @Override
    public Collection<String> getAccessibleFields(ReflectionContext context, String className) {
        ClassReader type = context.getClassSource().get(className);
        List<String> names = new ArrayList<>();
        if (type != null && Record.class.getName().equals(type.getParent())) {
            for (FieldReader field : type.getFields()) {
                names.add(field.getName());
            }
        }
        return names;
    }
}
