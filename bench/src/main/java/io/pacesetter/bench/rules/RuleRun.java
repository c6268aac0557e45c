package io.pacesetter.bench.rules;

import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.language.Rule;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what rules alone cost: compiling cold and warm, deciding, the first seconds, and memory. Takes about two minutes. */
public final class RuleRun {

    private static final List<Integer> SIZES = List.of(10, 50, 500);
    private static final int ROUNDS = 3;
    private static final int ORGANIZATIONS = 20;

    /** 500 rules are some 1,400 classes; Java compiles them for a while. */
    private static final int WARM_SECONDS = 15;

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final RulebookCompiler compiler = new RulebookCompiler();
    private final List<Moment> moments = Rulebooks.moments(3_000);
    private int seed;

    private RuleRun(PrintStream out) {
        this.out = out;
    }

    /** Runs all of it. */
    public static void main(String[] arguments) {
        new RuleRun(System.out).run();
    }

    private void run() {
        out.printf("compile, cold: 50 rules %d ms%n", compileMillis(50));
        Program program = compile(Rulebooks.of(50, seed++));
        out.printf("first seconds, 50 rules, moments/s: %s%n", seconds(program, 8));
        program.close();
        long begun = System.nanoTime();
        compiler.warm(Duration.ofSeconds(20));
        out.printf("warming after that: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        compileWarm();
        decide();
        remember();
    }

    private void compileWarm() {
        Map<Integer, List<Long>> millis = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int size : SIZES) {
                millis.computeIfAbsent(size, ignored -> new ArrayList<>()).add(compileMillis(size));
            }
        }
        millis.forEach((size, all) -> out.printf("compile, warm: %d rules %s ms%n", size, spread(all)));
    }

    private void decide() {
        Map<Integer, Program> programs = new TreeMap<>();
        SIZES.forEach(size -> programs.put(size, compile(Rulebooks.of(size, seed++))));
        Map<Integer, List<Long>> rates = new TreeMap<>();
        programs.values().forEach(program -> rate(program, WARM_SECONDS * SECOND));
        for (int round = 0; round < ROUNDS; round++) {
            programs.forEach((size, program) ->
                    rates.computeIfAbsent(size, ignored -> new ArrayList<>()).add(rate(program, SECOND)));
        }
        rates.forEach((size, all) -> out.printf("decide: %d rules %s moments/s%n", size, spread(all)));
        programs.values().forEach(Program::close);
    }

    private void remember() {
        // The other one lets go of what was measured before as it takes up these
        RulebookCompiler own50 = new RulebookCompiler();
        List<Program> own = new ArrayList<>(List.of(decided(compile(own50, Rulebooks.of(50, seed++)))));
        long before = used();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            own.add(decided(compile(own50, Rulebooks.of(50, seed++))));
        }
        double each = (used() - before) / 1024.0 / ORGANIZATIONS;
        double bare = RulesAlone.bareKilobytes(50, ORGANIZATIONS);
        out.printf(
                "memory: %.0f KB for each of %d organizations with 50 rules of their own, ratio %.2f to %.0f KB for what"
                        + " Drools keeps%n",
                each, ORGANIZATIONS, each / bare, bare);
        List<Rule> equal = Rulebooks.of(50, seed++);
        own.add(decided(compile(own50, equal)));
        long shared = used();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            own.add(decided(compile(own50, equal)));
        }
        long session = (used() - shared) / ORGANIZATIONS;
        out.printf("memory: %d KB for each further organization with equal rules%n", session / 1024);
        own.forEach(Program::close);
    }

    private Program decided(Program program) {
        program.decide(moments.get(0));
        return program;
    }

    private String seconds(Program program, int count) {
        long[] rates = new long[count];
        Arrays.setAll(rates, second -> rate(program, SECOND));
        return Arrays.toString(rates);
    }

    private long rate(Program program, long nanos) {
        long begun = System.nanoTime();
        long decided = 0;
        while (System.nanoTime() - begun < nanos) {
            for (int i = 0; i < 20; i++) {
                program.decide(moments.get((int) (decided++ % moments.size())));
            }
        }
        return decided * SECOND / (System.nanoTime() - begun);
    }

    private long compileMillis(int size) {
        List<Rule> rules = Rulebooks.of(size, seed++);
        long begun = System.nanoTime();
        compile(rules).close();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private Program compile(List<Rule> rules) {
        return compile(compiler, rules);
    }

    private static Program compile(RulebookCompiler compiler, List<Rule> rules) {
        Compilation compilation = compiler.compile(rules);
        if (compilation instanceof Compilation.Compiled compiled) {
            return compiled.program();
        }
        throw new IllegalStateException("Rules that must compile: " + compilation);
    }

    private static String spread(List<Long> all) {
        List<Long> sorted = all.stream().sorted().toList();
        return "%d (%d to %d)".formatted(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
