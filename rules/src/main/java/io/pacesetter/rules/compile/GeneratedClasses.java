package io.pacesetter.rules.compile;

import java.util.Map;

/** Loads the classes of one rulebook from bytecode that has passed the gate. Thread-safe. */
final class GeneratedClasses extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;

    /**
     * Prepares for classes.
     *
     * @param classes bytecode by internal name
     */
    GeneratedClasses(Map<String, byte[]> classes) {
        super(VisibleClasses.forRunning());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytecode = classes.get(name.replace('.', '/'));
        if (bytecode == null) {
            throw new ClassNotFoundException(name + " is not of this rulebook");
        }
        return defineClass(name, bytecode, 0, bytecode.length);
    }
}
