package org.superconfounding.claims;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** Any angle in radians, a little more than a full turn to either side of 0, in steps of 1e-9. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@DoubleRange(min = -7, max = 7)
@Scale(9)
@interface Angle {}
