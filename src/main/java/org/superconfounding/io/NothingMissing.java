package org.superconfounding.io;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/**
 * A record's field must be there, and neither it nor an element of it null, unless its type says {@code @Nullable} or the component says
 * what stands in its place.
 */
final class NothingMissing extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        if (!(member instanceof AnnotatedParameter field
                && field.getDeclaringClass().isRecord())) {
            return JsonSetter.Value.empty();
        }
        AnnotatedType type = field.getDeclaringClass()
                .getRecordComponents()[field.getIndex()]
                .getAnnotatedType();
        AnnotatedType[] arguments = type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
        return JsonSetter.Value.construct(
                nulls(type), arguments.length == 0 ? Nulls.DEFAULT : nulls(arguments[arguments.length - 1]));
    }

    private static Nulls nulls(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? Nulls.DEFAULT : Nulls.FAIL;
    }
}
