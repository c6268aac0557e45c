package io.pacesetter.rules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows some classes of the application and hides all others. Thread-safe. */
class VisibleClasses extends ClassLoader {

    private static final String FACTS = "io.pacesetter.rules.fact.";
    private static final String EFFECTS = "io.pacesetter.rules.decide.Effects";

    static {
        registerAsParallelCapable();
    }

    private final List<String> prefixes;
    private final Set<String> names;

    private VisibleClasses(List<String> prefixes, Set<String> names) {
        super(VisibleClasses.class.getClassLoader());
        this.prefixes = prefixes;
        this.names = names;
    }

    /** What Drools needs to build rules: facts, itself, and Java. */
    static VisibleClasses forBuilding() {
        return new VisibleClasses(List.of(FACTS, "org.drools.", "org.kie.", "java."), Set.of(EFFECTS));
    }

    /** What built rules need to be loaded and run: facts, the description of rules, and single classes of Java. */
    static VisibleClasses forRunning() {
        return new VisibleClasses(
                List.of(FACTS, "org.drools.model.", "org.drools.modelcompiler."),
                Set.of(
                        EFFECTS,
                        "org.drools.util.DateUtils",
                        "org.drools.compiler.kie.builder.MaterializedLambda",
                        "java.lang.Boolean",
                        "java.lang.Class",
                        "java.lang.Enum",
                        "java.lang.Exception",
                        "java.lang.IllegalArgumentException",
                        "java.lang.Integer",
                        "java.lang.Object",
                        "java.lang.RuntimeException",
                        "java.lang.String",
                        "java.lang.System",
                        "java.lang.Throwable",
                        "java.lang.invoke.CallSite",
                        "java.lang.invoke.MethodHandles",
                        "java.lang.invoke.MethodHandles$Lookup",
                        "java.lang.invoke.MethodType",
                        "java.lang.invoke.StringConcatFactory",
                        "java.math.BigDecimal",
                        "java.time.format.DateTimeFormatter",
                        "java.time.format.DateTimeFormatterBuilder",
                        "java.util.ArrayList",
                        "java.util.Arrays",
                        "java.util.Collections",
                        "java.util.List",
                        "java.util.Locale"));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!visible(name)) {
            throw new ClassNotFoundException(name + " is not for rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return visibleResource(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return visibleResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return visibleResource(name) ? super.getResourceAsStream(name) : null;
    }

    private boolean visibleResource(String name) {
        return name.endsWith(".class")
                && visible(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }

    private boolean visible(String name) {
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
