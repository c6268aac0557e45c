package io.pacesetter.bench.rules;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.drl.DrlPrinter;
import io.pacesetter.rules.language.Rule;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/** The ceilings of what the product does with rules: the same kind of rules, in this process, without product or database. */
public final class RulesAlone {

    private static final long SECOND = 1_000_000_000L;
    private static final RulebookCompiler COMPILER = new RulebookCompiler();
    private static int seed = 100_000;

    private RulesAlone() {}

    /** Returns the median of how long it takes to compile so many new rules, after a first time that does not count. */
    public static double warmCompileSeconds(int rules, int rounds) {
        List<Double> seconds = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            List<Rule> fresh = Rulebooks.of(rules, seed++);
            long begun = System.nanoTime();
            program(fresh).close();
            if (round >= 0) {
                seconds.add((System.nanoTime() - begun) / (double) SECOND);
            }
        }
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    /** Returns how many moments a thread decides in a second, after some that do not count. */
    public static double momentsPerSecond(int rules, int seconds) {
        List<Moment> moments = Rulebooks.moments(3_000);
        try (Program program = program(Rulebooks.of(rules, seed++))) {
            rate(program, moments, 3 * seconds);
            return rate(program, moments, seconds);
        }
    }

    /** Returns what a rulebook keeps in memory as Drools builds it, without anything of ours, in kilobytes. */
    public static double bareKilobytes(int rules, int count) {
        List<KieBase> kept = new ArrayList<>(List.of(bare(Rulebooks.of(rules, seed++))));
        long before = used();
        for (int i = 0; i < count; i++) {
            kept.add(bare(Rulebooks.of(rules, seed++)));
        }
        long after = used();
        return kept.size() > count ? (after - before) / 1024.0 / count : 0;
    }

    private static double rate(Program program, List<Moment> moments, int seconds) {
        long begun = System.nanoTime();
        long decided = 0;
        while (System.nanoTime() - begun < seconds * SECOND) {
            for (int i = 0; i < 20; i++) {
                program.decide(moments.get((int) (decided++ % moments.size())));
            }
        }
        return decided * (double) SECOND / (System.nanoTime() - begun);
    }

    private static Program program(List<Rule> rules) {
        if (COMPILER.compile(rules) instanceof Compilation.Compiled compiled) {
            return compiled.program();
        }
        throw new IllegalStateException("Rules that must compile do not");
    }

    private static KieBase bare(List<Rule> rules) {
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("io.pacesetter", "bare", String.valueOf(seed));
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/io/pacesetter/bare/rules.drl", DrlPrinter.print(rules));
        kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        KieBase base = kie.newKieContainer(id).getKieBase();
        kie.getRepository().removeKieModule(id);
        return base;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
