package io.pacesetter.rules.compile;

import io.pacesetter.rules.decide.Budget;
import io.pacesetter.rules.decide.DroolsProgram;
import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.drl.DrlPrinter;
import io.pacesetter.rules.gate.GateClosed;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;

/**
 * Compiles rulebooks. Equal lists of rules are built once and share what was built. Thread-safe; one per application is enough.
 */
public final class RulebookCompiler {

    /** How many rulebooks that nobody runs are kept for whoever asks again. */
    private static final int KEPT = 16;

    /** How many rules that the gates let through are remembered; a hash takes some 150 bytes. */
    private static final int REMEMBERED = 20_000;

    private final Shelf shelf = new Shelf(KEPT);
    private final LetThrough letThrough = new LetThrough(REMEMBERED);
    private final Budget budget;

    /** Prepares to compile rulebooks that may cost the usual. */
    public RulebookCompiler() {
        this(Budget.USUAL);
    }

    /** Prepares to compile rulebooks that may cost so much. */
    public RulebookCompiler(Budget budget) {
        this.budget = budget;
    }

    /**
     * Compiles rules that have passed the checks of the language.
     *
     * @return refused where names repeat, there are too many rules, or a gate stopped what was printed
     */
    public Compilation compile(List<Rule> rules) {
        Optional<Compilation.Refused> unfit = unfit(rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        String drl = DrlPrinter.print(rules);
        String hash = hash(drl);
        try {
            KieBase base = shelf.get(hash, () -> DroolsBuild.build(drl, hash));
            return new Compilation.Compiled(new DroolsProgram(base, rules, budget));
        } catch (GateClosed | DroolsBuild.NotBuilt e) {
            return unsafe(e);
        }
    }

    /**
     * Proves that rules compile and pass both gates, and loads nothing. Only rules that were not proved before are built:
     * a gate looks at each class by itself, and what is generated for a rule does not depend on its neighbours.
     *
     * @return what {@link #compile} would refuse them for, or empty
     */
    public List<Problem> prove(List<Rule> rules) {
        Optional<Compilation.Refused> unfit = unfit(rules);
        if (unfit.isPresent()) {
            return unfit.get().problems();
        }
        Map<String, Rule> fresh = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String hash = hash(DrlPrinter.print(List.of(rule)));
            if (!letThrough.knows(hash)) {
                fresh.put(hash, rule);
            }
        }
        if (fresh.isEmpty()) {
            return List.of();
        }
        String drl = DrlPrinter.print(List.copyOf(fresh.values()));
        try {
            DroolsBuild.prove(drl, hash(drl));
            letThrough.add(fresh.keySet());
            return List.of();
        } catch (GateClosed | DroolsBuild.NotBuilt e) {
            return unsafe(e).problems();
        }
    }

    private static Optional<Compilation.Refused> unfit(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                return Optional.of(refused("Two rules are called \"%s\"; names must differ.".formatted(rule.name())));
            }
        }
        return rules.size() > Bounds.RULES
                ? Optional.of(
                        refused("There are %d rules; at most %d go together.".formatted(rules.size(), Bounds.RULES)))
                : Optional.empty();
    }

    private static Compilation.Refused unsafe(RuntimeException stopped) {
        return refused("The rules cannot be run safely. Please report this: " + stopped.getMessage());
    }

    /**
     * Makes compiling and deciding fast before there is traffic; the first seconds after a start run at a tenth of the speed
     * otherwise. Compiles a small rulebook and runs it, then proves larger ones.
     *
     * @param most how long to run it at most; compiling takes a few seconds more
     */
    public void warm(Duration most) {
        decideWarm(most);
        for (int size : Warming.SIZES) {
            prove(Warming.rules(size));
        }
    }

    private void decideWarm(Duration most) {
        if (compile(Warming.RULES) instanceof Compilation.Compiled compiled) {
            try (Program program = compiled.program()) {
                Warming.run(program, most);
            }
        }
    }

    private static Compilation.Refused refused(String message) {
        return new Compilation.Refused(List.of(new Problem(1, 1, message, "")));
    }

    private static String hash(String drl) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(drl.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
