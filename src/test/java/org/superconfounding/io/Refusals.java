package org.superconfounding.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a method refuses, and in which words. */
public final class Refusals {
    private Refusals() {}

    /** Fails unless the call ends with an {@link IllegalArgumentException} whose message holds all these words. */
    public static void assertRefused(ThrowingCallable call, String... words) {
        assertRefused(IllegalArgumentException.class, call, words);
    }

    /** Fails unless the call ends with an error of this kind whose message holds all these words. */
    public static void assertRefused(Class<? extends Throwable> kind, ThrowingCallable call, String... words) {
        AbstractThrowableAssert<?, ?> refusal = assertThatThrownBy(call).isInstanceOf(kind);
        for (String word : words) {
            refusal.hasMessageContaining(word);
        }
    }

    /** Fails unless the call ends with an {@link IllegalArgumentException} of exactly this message. */
    public static void assertRefusedExactly(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
