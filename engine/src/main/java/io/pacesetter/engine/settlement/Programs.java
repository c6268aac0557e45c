package io.pacesetter.engine.settlement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.rulebook.Chapter;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.settlement.Unit.Stage;
import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compiles what is asked. Units are kept while they are used; equal rules share what was compiled. */
@Component
class Programs {

    private static final int KEPT = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Comparator<Unit> ORDER = Comparator.comparing(
                    (Unit unit) -> unit.chapter().purpose() != Purpose.FAIR_PLAY)
            .thenComparing(Unit::stage)
            .thenComparing(unit -> unit.chapter().key())
            .thenComparing(unit -> unit.chapter().from());

    private record Key(long rulebook, int version, Stage stage, List<Rule> rules) {}

    private final RulebookCompiler compiler;
    private final Cache<Key, Unit> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).build();

    Programs(RulebookCompiler compiler) {
        this.compiler = compiler;
    }

    /** Returns what is asked from a moment on, in order. */
    List<Unit> from(RuleHistory history, Instant from) {
        List<Unit> units = new ArrayList<>();
        for (Chapter chapter : history.between(from, Instant.MAX)) {
            Map<Stage, List<Rule>> byStage = chapter.rules().stream()
                    .collect(Collectors.groupingBy(
                            rule -> Stage.of(chapter, rule), () -> new EnumMap<>(Stage.class), Collectors.toList()));
            byStage.forEach((stage, rules) -> units.add(unit(chapter, stage, rules)));
        }
        units.sort(ORDER);
        return units;
    }

    private Unit unit(Chapter chapter, Stage stage, List<Rule> rules) {
        Unit known = kept.get(
                new Key(chapter.rulebookId(), chapter.version(), stage, rules), key -> compile(chapter, stage, rules));
        return known.chapter().equals(chapter) ? known : known.in(chapter);
    }

    private Unit compile(Chapter chapter, Stage stage, List<Rule> rules) {
        Compilation compilation = compiler.compile(rules);
        if (compilation instanceof Compilation.Compiled compiled) {
            return Unit.of(chapter, stage, rules, compiled.program());
        }
        String problems = ((Compilation.Refused) compilation)
                .problems().stream().map(Problem::message).collect(Collectors.joining("; "));
        throw new IllegalStateException("Rulebook " + chapter.key() + ", version " + chapter.version()
                + ", was published and does not compile any more: " + problems);
    }
}
