package org.superconfounding.audit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which claim of the ledger a test method encodes. Works for Jupiter tests and jqwik properties alike. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Claim {
    /** Id in the ledger, such as {@code E2.1}. */
    String value();
}
