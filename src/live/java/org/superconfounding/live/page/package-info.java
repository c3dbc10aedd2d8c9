/**
 * Package {@code live} as the report's page calls it, and the calls that are answered otherwise there.
 *
 * <p><b>Concept.</b> TeaVM compiles {@link Instrument} with all that it reaches to JavaScript: the simulator, the statistics, the
 * experiments and the audit's rules, from the very classes that the build runs. {@link Redirections} names each call of a static method
 * that has another answer in the page, because a browser has no threads and no room for Weka, or because TeaVM 0.16 lacks the method or
 * has it wrong. {@link Parentheses} keeps the order of floating-point operations, which TeaVM's output would lose; without it sums
 * differ in the last bit, and a tail probability now and then in the last digit. {@link Fields} keeps the names that a protocol's text,
 * and so its random stream, consists of.
 *
 * <p><b>Boundaries.</b> Nothing of the program calls this package, and it needs TeaVM's libraries, which the program does not ship. It
 * decides nothing: what a request means and how it is answered is package {@code live}'s.
 *
 * <p><b>Invariants.</b> A substitute gives the same as the method that it stands for, or refuses. Whether it all adds up is seen from
 * outside: the browser test compares what the page answers with the evidence of the build, word by word.
 *
 * <p><b>Source.</b> TeaVM 0.16, https://teavm.org; its class library lacks record components, heap sizes and executors.
 */
@NullMarked
package org.superconfounding.live.page;

import org.jspecify.annotations.NullMarked;
