package org.superconfounding.live.page;

import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Calls of static methods that the page answers otherwise: what a browser has not, and what TeaVM 0.16 has not or has wrong. Every
 * substitute takes and gives the same as the method it stands for; where it cannot, it refuses.
 */
public final class Redirections implements ClassHolderTransformer {
    private static final String OURS = "org.superconfounding.";

    private static final Map<MethodReference, MethodReference> CALLS = Map.of(
            // TeaVM: a fraction of 1e-94 for 0.3, so that Commons Math's Gauss-Legendre rule never ends.
            method("java.lang.Math.ulp(D)D"),
            method("org.apache.commons.math3.util.FastMath.ulp(D)D"),
            // TeaVM: the logarithm of a rounded sum.
            method("java.lang.StrictMath.log1p(D)D"),
            method(OURS + "live.page.Functions.log1p(D)D"),
            method("java.lang.StrictMath.expm1(D)D"),
            method(OURS + "live.page.Functions.expm1(D)D"),
            // Browsers: each its own last bit.
            method("java.lang.StrictMath.sin(D)D"),
            method(OURS + "live.Fdlibm.sin(D)D"),
            method("java.lang.StrictMath.cos(D)D"),
            method(OURS + "live.Fdlibm.cos(D)D"),
            method("java.lang.StrictMath.asin(D)D"),
            method(OURS + "live.Fdlibm.asin(D)D"),
            // TeaVM: no record components.
            method(OURS + "experiment.Component.of(Ljava/lang/Record;)Ljava/util/List;"),
            method(OURS + "experiment.ComponentFields.of(Ljava/lang/Record;)Ljava/util/List;"),
            // No threads; circuits of the page have two qubits.
            method(OURS + "quantum.Evolution.run(Lorg/superconfounding/quantum/Amplitudes;IILjava/util/List;)V"),
            method(OURS + "quantum.BrowserLimits.run(Lorg/superconfounding/quantum/Amplitudes;IILjava/util/List;)V"),
            method(OURS + "quantum.Check.heap()J"),
            method(OURS + "quantum.BrowserLimits.heap()J"),
            // Weka is larger than the page.
            method(OURS + "learning.LogisticRegression.optimum(Lorg/superconfounding/learning/CellCounts;"
                    + "Lorg/superconfounding/learning/FeatureSet;D)Lorg/superconfounding/learning/Classifier;"),
            method(OURS + "learning.Optimum.optimum(Lorg/superconfounding/learning/CellCounts;"
                    + "Lorg/superconfounding/learning/FeatureSet;D)Lorg/superconfounding/learning/Classifier;"));

    private static MethodReference method(String text) {
        return MethodReference.parse(text);
    }

    @Override
    public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
        for (MethodHolder method : holder.getMethods()) {
            if (method.getProgram() != null) {
                for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                    block.forEach(Redirections::redirect);
                }
            }
        }
    }

    private static void redirect(Instruction instruction) {
        if (instruction instanceof InvokeInstruction call) {
            MethodReference instead = CALLS.get(call.getMethod());
            if (instead != null) {
                call.setMethod(instead);
            }
        }
    }
}
