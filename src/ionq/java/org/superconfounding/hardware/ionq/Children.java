package org.superconfounding.hardware.ionq;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which child of a job of several circuits ran which circuit.
 *
 * @param jobs in the order of the circuits
 * @param byOrder names of the circuits whose child has no name of ours, and was matched by its place in the list of children
 */
record Children(List<Job> jobs, List<String> byOrder) {
    /**
     * Matches by name. Children without a name take the circuits that are left, in the order of the parent's list; so do all, where none
     * bears a name that was submitted.
     *
     * @param children in the order of the parent's list
     * @throws IonqException if there is any doubt
     */
    static Children match(Job parent, List<Job> children, List<PlannedCircuit> planned) {
        if (children.size() != planned.size()) {
            throw wrong(
                    "job " + parent.id() + " has " + children.size() + " children for " + planned.size() + " circuits");
        }
        Map<String, @Nullable Job> byName = new LinkedHashMap<>();
        planned.forEach(circuit -> byName.put(circuit.name(), null));
        List<Job> others = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Job child : children) {
            boolean ours = child.parent() == null || child.parent().equals(parent.id());
            boolean known = byName.containsKey(child.name());
            if (!ours || !ids.add(child.id()) || known && byName.put(child.name(), child) != null) {
                throw stranger(parent, child);
            }
            if (!known) {
                others.add(child);
            }
        }
        Optional<Job> named = others.stream().filter(Children::named).findFirst();
        if (named.isPresent() && others.size() < children.size()) {
            throw stranger(parent, named.get());
        }
        return filled(byName, others);
    }

    private static boolean named(Job child) {
        return child.name() != null && !child.name().isBlank();
    }

    private static Children filled(Map<String, @Nullable Job> byName, List<Job> others) {
        List<Job> jobs = new ArrayList<>();
        List<String> byOrder = new ArrayList<>();
        byName.forEach((name, job) -> {
            if (job == null) {
                byOrder.add(name);
            }
            jobs.add(Objects.requireNonNullElseGet(job, () -> others.remove(0)));
        });
        return new Children(List.copyOf(jobs), List.copyOf(byOrder));
    }

    private static IonqException stranger(Job parent, Job child) {
        return wrong("job " + parent.id() + " has a child " + child.id() + " named \""
                + Excerpt.of(String.valueOf(child.name()))
                + "\" that is none of the submitted circuits, or one of them twice");
    }

    private static IonqException wrong(String problem) {
        return new IonqException(Problem.WRONG_RESULTS, problem);
    }
}
