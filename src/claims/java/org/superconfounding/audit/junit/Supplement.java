package org.superconfounding.audit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which table a test adds to the evidence that belongs to no claim, such as a test of the instrument itself. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Supplement {
    /** Name of the dataset that the test publishes, such as {@code known-wrong-instruments}. */
    String value();
}
