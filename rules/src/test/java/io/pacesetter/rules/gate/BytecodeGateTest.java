package io.pacesetter.rules.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Each thing that bytecode could do and printed rules do not. */
class BytecodeGateTest {

    private static final String NAME = "io/pacesetter/rulebook/P00/LambdaConsequence" + "0".repeat(32);
    private static final String EFFECTS = "io/pacesetter/rules/decide/Effects";

    @Test
    void letsAnEffectPass() {
        assertThatCode(() -> check(code -> {
                    code.visitLdcInsn("Calls");
                    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, EFFECTS, "coach", "(Ljava/lang/String;)V", false);
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void letsAJumpForwardPass() {
        Label on = new Label();

        assertThatCode(() -> check(code -> {
                    code.visitJumpInsn(Opcodes.GOTO, on);
                    code.visitLabel(on);
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void stopsAJumpBackward() {
        Label back = new Label();

        stops("a jump backward", code -> {
            code.visitLabel(back);
            code.visitInsn(Opcodes.NOP);
            code.visitJumpInsn(Opcodes.GOTO, back);
        });
    }

    @Test
    void stopsASwitchBackward() {
        Label back = new Label();

        stops("a jump backward", code -> {
            code.visitLabel(back);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitLookupSwitchInsn(back, new int[] {1}, new Label[] {back});
        });
    }

    @Test
    void stopsAMethodThatCallsItself() {
        stops("call themselves", code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "run", "()V", false));
    }

    @Test
    void stopsTheSameNameWithAnotherDescriptor() {
        stops(
                "use of",
                code -> code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, EFFECTS, "coach", "(Ljava/lang/Object;)V", false));
    }

    @Test
    void stopsOtherMethodsFieldsAndTypes() {
        stops(
                "use of java/lang/System.exit",
                code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "exit", "(I)V", false));
        stops(
                "use of java/lang/System.out",
                code -> code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;"));
        stops("type java/lang/Thread", code -> code.visitTypeInsn(Opcodes.NEW, "java/lang/Thread"));
        stops("type java/lang/Runtime", code -> code.visitLdcInsn(Type.getObjectType("java/lang/Runtime")));
        stops("an array of arrays", code -> code.visitMultiANewArrayInsn("[[I", 2));
    }

    @Test
    void stopsCodeThatIsMadeWhileRunning() {
        Handle factory = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/invoke/LambdaMetafactory",
                "metafactory",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                        + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)"
                        + "Ljava/lang/invoke/CallSite;",
                false);

        stops("invokedynamic", code -> code.visitInvokeDynamicInsn("run", "()Ljava/lang/Runnable;", factory));
    }

    @Test
    void stopsAHandlerOfErrorsAndALock() {
        Label start = new Label();
        Label end = new Label();

        stops("a handler of errors", code -> {
            code.visitTryCatchBlock(start, end, end, null);
            code.visitLabel(start);
            code.visitInsn(Opcodes.NOP);
            code.visitLabel(end);
        });
        stops("a lock", code -> {
            code.visitInsn(Opcodes.ACONST_NULL);
            code.visitInsn(Opcodes.MONITORENTER);
        });
    }

    @Test
    void stopsOtherParentsAndNames() {
        assertThatThrownBy(() -> BytecodeGate.check(Map.of(NAME, type(NAME, "java/lang/ClassLoader", code -> {}))))
                .isInstanceOf(GateClosed.class);
        assertThatThrownBy(() ->
                        BytecodeGate.check(Map.of("java/lang/A", type("java/lang/A", "java/lang/Enum", code -> {}))))
                .isInstanceOf(GateClosed.class);
        assertThatThrownBy(() -> BytecodeGate.check(Map.of(NAME, type("a/B", "java/lang/Enum", code -> {}))))
                .isInstanceOf(GateClosed.class);
        assertThatThrownBy(() -> BytecodeGate.check(Map.of(NAME, new byte[] {1, 2, 3})))
                .isInstanceOf(GateClosed.class);
    }

    private static void stops(String what, Consumer<MethodVisitor> body) {
        assertThatThrownBy(() -> check(body)).isInstanceOf(GateClosed.class).hasMessageContaining(what);
    }

    private static void check(Consumer<MethodVisitor> body) {
        BytecodeGate.check(Map.of(NAME, type(NAME, "java/lang/Enum", body)));
    }

    private static byte[] type(String name, String parent, Consumer<MethodVisitor> body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitCode();
        body.accept(code);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(5, 5);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
