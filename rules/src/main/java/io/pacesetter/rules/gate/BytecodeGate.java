package io.pacesetter.rules.gate;

import java.util.Map;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * Lets only such generated classes pass as printed rules give: every use of another class is on a list of exact owners, names
 * and descriptors, no jump goes backward, no method comes back to itself, nothing is caught, and no code is made while running.
 * What passes ends, and touches nothing but the facts, which cannot be changed, and the bounded list of effects.
 */
public final class BytecodeGate {

    private static final Pattern LAMBDA =
            Pattern.compile("io/pacesetter/rulebook/P[0-9A-F]{2}/Lambda(Predicate|Consequence|Extractor)[0-9A-F]{32}");
    private static final Pattern MODEL = Pattern.compile("io/pacesetter/rulebook/(Rules[0-9A-F]{32}(RuleMethods[0-9]+)?"
            + "|DomainClassesMetadata[0-9A-F]{32}(\\$io_pacesetter_rules_[A-Za-z_]+_Metadata)?)");

    private static final Allowed FOR_LAMBDAS = Allowed.section("lambda");
    private static final Allowed FOR_MODELS = Allowed.section("model");

    private BytecodeGate() {}

    /**
     * Looks at all classes of a rulebook before any is loaded.
     *
     * @param classes bytecode by internal name, for example {@code io/pacesetter/rulebook/Rules…}
     * @throws GateClosed if one has anything that printed rules do not give
     */
    public static void check(Map<String, byte[]> classes) {
        Calls calls = new Calls();
        classes.forEach((name, bytecode) -> {
            try {
                ClassReader reader = new ClassReader(bytecode);
                if (!reader.getClassName().equals(name)) {
                    throw new GateClosed("Class %s under the name %s".formatted(reader.getClassName(), name));
                }
                reader.accept(new ClassCheck(allowed(name), classes.keySet(), calls), ClassReader.SKIP_DEBUG);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
                throw new GateClosed("Class %s cannot be read: %s".formatted(name, e));
            }
        });
        calls.requireNoCycle();
    }

    private static Allowed allowed(String name) {
        if (LAMBDA.matcher(name).matches()) {
            return FOR_LAMBDAS;
        } else if (MODEL.matcher(name).matches()) {
            return FOR_MODELS;
        }
        throw new GateClosed("A class called " + name);
    }
}
