package org.superconfounding.quantum;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every built-in gate, found by reflection so that a new one cannot escape the tests. */
final class AllGates {
    private AllGates() {}

    /** All constants, and all parametric gates at the given angles (as many as each takes). */
    static List<Gate> at(double... angles) {
        List<Gate> gates = new ArrayList<>();
        try {
            for (Field field : sorted(Gate.class.getFields(), Comparator.comparing(Field::getName))) {
                if (field.getType() == Gate.class) {
                    gates.add((Gate) field.get(null));
                }
            }
            for (Method method : sorted(Gate.class.getMethods(), Comparator.comparing(Method::getName))) {
                if (isFactory(method)) {
                    Object[] arguments = Arrays.stream(angles)
                            .limit(method.getParameterCount())
                            .boxed()
                            .toArray();
                    gates.add((Gate) method.invoke(null, arguments));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a built-in gate cannot be made", e);
        }
        return gates;
    }

    private static <T> List<T> sorted(T[] items, Comparator<T> order) {
        return Arrays.stream(items).sorted(order).toList();
    }

    private static boolean isFactory(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == Gate.class
                && Arrays.stream(method.getParameterTypes()).allMatch(type -> type == double.class);
    }
}
