package io.pacesetter.rules.gate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Looks at one generated class. */
final class ClassCheck extends ClassVisitor {

    private static final String MARK = "Lorg/drools/compiler/kie/builder/MaterializedLambda;";

    private final Allowed allowed;
    private final Set<String> own;
    private final Calls calls;
    private String name = "";

    /**
     * Prepares for a class.
     *
     * @param own internal names of all classes of the rulebook
     */
    ClassCheck(Allowed allowed, Set<String> own, Calls calls) {
        super(Opcodes.ASM9);
        this.allowed = allowed;
        this.own = own;
        this.calls = calls;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            String superName,
            String[] interfaces) {
        name = className;
        requireType(superName);
        for (String type : interfaces) {
            requireType(type);
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        if (!descriptor.equals(MARK)) {
            throw closed("annotation " + descriptor);
        }
        return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        throw closed("annotation " + descriptor);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        throw closed("attribute " + attribute.type);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || method.equals("finalize")) {
            throw closed("method " + method);
        }
        return new MethodCheck(this, name + "." + method + " " + descriptor);
    }

    void requireType(String type) {
        if (!own.contains(type) && !allowed.types().contains(type)) {
            throw closed("type " + type);
        }
    }

    /** Notes the call of an own method; another must be on the list. */
    void requireMember(String caller, String owner, String member) {
        if (own.contains(owner)) {
            calls.add(caller, owner + "." + member);
        } else if (!allowed.members().contains(owner + "." + member)) {
            throw closed("use of " + owner + "." + member);
        }
    }

    GateClosed closed(String what) {
        return new GateClosed("%s in class %s".formatted(what, name));
    }
}
