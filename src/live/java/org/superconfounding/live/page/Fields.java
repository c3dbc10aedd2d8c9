package org.superconfounding.live.page;

import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Keeps the names of records' fields, which a protocol's text consists of. */
public final class Fields extends SimpleReflectionPolicy {
    @Override
    protected void setup() {
        selectClasses(extending(Record.class)).reflectableFields(INSTANCE);
    }
}
