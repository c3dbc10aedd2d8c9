package org.superconfounding.live.page;

import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the order of floating-point operations. TeaVM 0.16 writes {@code a + (b - c)} without its parentheses, and {@code a * (b / c)}
 * likewise, which rounds otherwise. A negated operand keeps them: {@code a - -(b - c)} and {@code -(a * -(b / c))} are the same numbers
 * to the last bit, since a sign is never rounded.
 */
public final class Parentheses implements ClassHolderTransformer {
    private static final Set<NumericOperandType> FLOATING = Set.of(NumericOperandType.FLOAT, NumericOperandType.DOUBLE);

    @Override
    public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
        for (MethodHolder method : holder.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                for (BasicBlock block : program.getBasicBlocks()) {
                    for (Instruction instruction : block) {
                        keep(program, instruction);
                    }
                }
            }
        }
    }

    private static void keep(Program program, Instruction instruction) {
        if (instruction instanceof BinaryInstruction binary && FLOATING.contains(binary.getOperandType())) {
            if (binary.getOperation() == BinaryOperation.ADD) {
                negateSecond(program, binary);
                BinaryInstruction difference = new BinaryInstruction(BinaryOperation.SUBTRACT, binary.getOperandType());
                difference.setFirstOperand(binary.getFirstOperand());
                difference.setSecondOperand(binary.getSecondOperand());
                difference.setReceiver(binary.getReceiver());
                difference.setLocation(binary.getLocation());
                binary.replace(difference);
            } else if (binary.getOperation() == BinaryOperation.MULTIPLY) {
                negateSecond(program, binary);
                Variable negative = program.createVariable();
                NegateInstruction restored = new NegateInstruction(binary.getOperandType());
                restored.setOperand(negative);
                restored.setReceiver(binary.getReceiver());
                restored.setLocation(binary.getLocation());
                binary.setReceiver(negative);
                binary.insertNext(restored);
            }
        }
    }

    private static void negateSecond(Program program, BinaryInstruction binary) {
        NegateInstruction negation = new NegateInstruction(binary.getOperandType());
        negation.setOperand(binary.getSecondOperand());
        negation.setReceiver(program.createVariable());
        negation.setLocation(binary.getLocation());
        binary.insertPrevious(negation);
        binary.setSecondOperand(negation.getReceiver());
    }
}
