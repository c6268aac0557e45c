package io.pacesetter.rules.gate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at one generated method. */
final class MethodCheck extends MethodVisitor {

    /** How Java joins texts; Drools' descriptions of facts do it for the text of an error. */
    private static final Handle JOIN = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/StringConcatFactory",
            "makeConcatWithConstants",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;",
            false);

    private final ClassCheck type;
    private final String method;
    private final Set<Label> passed = new HashSet<>();

    MethodCheck(ClassCheck type, String method) {
        super(Opcodes.ASM9);
        this.type = type;
        this.method = method;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        throw type.closed("annotation " + descriptor);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            throw type.closed("a lock");
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.RET) {
            throw type.closed("a subroutine");
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String of) {
        type.requireType(of);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        type.requireMember(method, owner, name + " " + descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        type.requireMember(method, owner, name + " " + descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        boolean join = bootstrap.equals(JOIN)
                && name.equals(JOIN.getName())
                && descriptor.equals("(Ljava/lang/String;)Ljava/lang/String;")
                && arguments.length == 1
                && arguments[0] instanceof String;
        if (!join) {
            throw type.closed("invokedynamic " + bootstrap);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type named && named.getSort() == Type.OBJECT) {
            type.requireType(named.getInternalName());
        } else if (!(value instanceof String) && !(value instanceof Integer)) {
            throw type.closed("constant " + value);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        requireForward(label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        requireForward(otherwise);
        for (Label label : labels) {
            requireForward(label);
        }
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        visitTableSwitchInsn(0, 0, otherwise, labels);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        throw type.closed("an array of arrays");
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String caught) {
        throw type.closed("a handler of errors");
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    private void requireForward(Label label) {
        if (passed.contains(label)) {
            throw type.closed("a jump backward");
        }
    }
}
