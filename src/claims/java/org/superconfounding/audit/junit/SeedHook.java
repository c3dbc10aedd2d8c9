package org.superconfounding.audit.junit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives every property a seed derived from the build's base seed and the property's name, so that runs repeat. */
public final class SeedHook implements AroundPropertyHook {
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
        return -100;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        if (context.attributes().seed().isEmpty()) {
            String name = context.containerClass().getName() + "#"
                    + context.targetMethod().getName();
            long seed = AuditRun.seed("jqwik").derive(name).low();
            context.attributes().setSeed(Long.toString(seed));
        }
        return property.execute();
    }
}
