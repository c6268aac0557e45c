package io.pacesetter.rules.compile;

import io.pacesetter.rules.gate.BytecodeGate;
import io.pacesetter.rules.gate.GateClosed;
import io.pacesetter.rules.gate.SourceGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Has Drools build a text in its executable form, all of whose code stands as classes before any is loaded. The source gate
 * comes before Drools' compiler, the bytecode gate before loading. Drools keeps nothing of it.
 */
final class DroolsBuild {

    private static final String FILE = "src/main/resources/io/pacesetter/rulebook/rules.drl";
    private static final String CLASS = ".class";
    private static final String DESCRIPTION_OF_THE_PROJECT = "org/drools/project/model/ProjectModel_";

    private DroolsBuild() {}

    /**
     * Builds and loads.
     *
     * @param hash names the text among others
     * @throws GateClosed if a gate found something
     * @throws NotBuilt if Drools refuses the text
     */
    static KieBase build(String drl, String hash) {
        return load(prove(drl, hash));
    }

    /**
     * Builds, and has both gates look at it; loads nothing.
     *
     * @param hash names the text among others
     * @return bytecode by internal name
     * @throws GateClosed if a gate found something
     * @throws NotBuilt if Drools refuses the text
     */
    static Map<String, byte[]> prove(String drl, String hash) {
        SourceGate.check(drl);
        Map<String, byte[]> classes = classes(drl, hash);
        BytecodeGate.check(classes);
        return classes;
    }

    /** Has Drools generate classes, by internal name; loads none. */
    static Map<String, byte[]> classes(String drl, String hash) {
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("io.pacesetter", "rulebook", hash);
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write(FILE, drl);
        KieBuilder builder = kie.newKieBuilder(files, VisibleClasses.forBuilding());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
            if (!messages.isEmpty()) {
                throw new NotBuilt(messages.toString());
            }
            return classes((InternalKieModule) builder.getKieModule());
        } finally {
            kie.getRepository().removeKieModule(id);
        }
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS) && !file.startsWith(DESCRIPTION_OF_THE_PROJECT)) {
                classes.put(file.substring(0, file.length() - CLASS.length()), module.getBytes(file));
            }
        }
        return classes;
    }

    private static KieBase load(Map<String, byte[]> classes) {
        String model = classes.keySet().stream()
                .filter(name -> name.matches("io/pacesetter/rulebook/Rules[0-9A-F]{32}"))
                .findFirst()
                .orElseThrow(() -> new NotBuilt("No model among " + classes.keySet()));
        GeneratedClasses loader = new GeneratedClasses(classes);
        try {
            Model rules = (Model) loader.loadClass(model.replace('/', '.'))
                    .getDeclaredConstructor()
                    .newInstance();
            KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, loader);
            return KieBaseBuilder.createKieBaseFromModel(rules, configuration);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rulebook that passed the gates cannot be loaded", e);
        }
    }

    /** Drools refuses what was printed. */
    static final class NotBuilt extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotBuilt(String message) {
            super(message);
        }
    }
}
