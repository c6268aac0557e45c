package io.pacesetter.engine.trial;

import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what came of a test case with what was expected, and says what is different. */
final class Verdict {

    private final CaseWorld world;
    private final Map<Long, String> badges;

    /**
     * Judges in the words of a case.
     *
     * @param badges keys of badges by id
     */
    Verdict(CaseWorld world, Map<Long, String> badges) {
        this.world = world;
        this.badges = badges;
    }

    /** Returns a sentence for each difference. */
    List<String> on(List<Effect> effects, List<Expectation> expected) {
        List<String> failures = new ArrayList<>();
        if (expected.isEmpty()) {
            effects.stream()
                    .limit(5)
                    .map(effect -> "Nothing should come of it, but " + world.keyOf(effect.personId()) + " gets "
                            + told(effect))
                    .forEach(failures::add);
        }
        for (Expectation one : expected) {
            List<Effect> found = effects.stream()
                    .filter(effect -> effect.kind().key().equals(one.kind()))
                    .filter(effect ->
                            world.keyOf(effect.personId()).equals(one.member().strip()))
                    .toList();
            String failure = one.points() == null ? counted(one, found) : summed(one, one.points(), found);
            if (failure != null) {
                failures.add(failure);
            }
        }
        return failures;
    }

    private static @Nullable String summed(Expectation one, BigDecimal wanted, List<Effect> found) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Effect effect : found) {
            BigDecimal points = effect.value().points();
            sum = points == null ? sum : sum.add(points);
        }
        return sum.compareTo(wanted) == 0
                ? null
                : one.member() + " should get " + plain(wanted) + " " + one.kind() + " but gets " + plain(sum);
    }

    private @Nullable String counted(Expectation one, List<Effect> found) {
        long count = found.stream()
                .filter(effect -> one.badge() == null || one.badge().equals(badge(effect)))
                .filter(effect -> one.text() == null || one.text().equals(effect.message()))
                .count();
        if (count == one.timesOrOnce()) {
            return null;
        }
        String what = one.kind()
                + (one.badge() == null ? "" : " " + one.badge())
                + (one.text() == null ? "" : " \"" + one.text() + "\"");
        return one.member() + " should get the " + what + " " + times(one.timesOrOnce()) + ", but gets it "
                + times(count);
    }

    private String told(Effect effect) {
        BigDecimal points = effect.value().points();
        if (points != null) {
            return plain(points) + " " + effect.kind().key();
        }
        String said = effect.kind() == Kind.BADGE ? badge(effect) : effect.message();
        return "the " + effect.kind().key() + (said == null ? "" : " " + said);
    }

    private @Nullable String badge(Effect effect) {
        Long id = effect.value().badgeId();
        return id == null ? null : badges.get(id);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String times(long times) {
        if (times == 0) {
            return "never";
        }
        return times == 1 ? "once" : times + " times";
    }
}
