package io.pacesetter.engine.contest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks the participants of a contest. The order is the same for everyone who looks, and does not jump among equals. */
final class ContestRanking {

    /**
     * A participant before ranking.
     *
     * @param name orders those who are equal in everything else
     * @param reachedAt when the score came to be what it is; null where nothing was scored
     * @param targetAt when the target was reached; null if it was not, or there is none
     */
    record Entrant(
            long subjectId,
            String name,
            BigDecimal score,
            @Nullable Instant reachedAt,
            @Nullable Instant targetAt) {}

    private static final Comparator<Instant> EARLY = Comparator.nullsLast(Comparator.naturalOrder());

    private final Win win;
    private final Map<Integer, String> prizes;

    ContestRanking(Win win, List<Prize> prizes) {
        this.win = win;
        this.prizes = prizes.stream().collect(Collectors.toMap(Prize::place, Prize::text));
    }

    /** Returns the standings in order. */
    List<Standing> rank(List<Entrant> entrants) {
        List<Entrant> ordered = entrants.stream()
                .sorted(order().thenComparing(Entrant::name).thenComparing(Entrant::subjectId))
                .toList();
        BiPredicate<Entrant, Entrant> equal = (one, other) -> order().compare(one, other) == 0;
        List<Standing> standings = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Entrant entrant = ordered.get(i);
            rank = i > 0 && equal.test(ordered.get(i - 1), entrant) ? rank : i + 1;
            standings.add(standing(entrant, rank));
        }
        return standings;
    }

    private Comparator<Entrant> order() {
        Comparator<Entrant> byScore = Comparator.comparing(Entrant::score).reversed();
        return switch (win.kind()) {
            case HIGHEST_SCORE ->
                win.tieBreak() == Win.TieBreak.EARLIEST ? byScore.thenComparing(at(Entrant::reachedAt)) : byScore;
            case FIRST_TO -> at(Entrant::targetAt).thenComparing(byScore);
            case EVERYONE_AT ->
                Comparator.<Entrant, Boolean>comparing(entrant -> entrant.targetAt() == null)
                        .thenComparing(entrant ->
                                entrant.targetAt() == null ? entrant.score().negate() : BigDecimal.ZERO);
        };
    }

    private static Comparator<Entrant> at(Function<Entrant, @Nullable Instant> moment) {
        return (one, other) -> EARLY.compare(moment.apply(one), moment.apply(other));
    }

    private Standing standing(Entrant entrant, int rank) {
        boolean qualified = win.target() == null || entrant.targetAt() != null;
        boolean wins = qualified && entrant.score().signum() > 0;
        Instant at = win.target() == null ? entrant.reachedAt() : entrant.targetAt();
        return new Standing(rank, entrant.subjectId(), entrant.score(), qualified, at, wins ? prizes.get(rank) : null);
    }
}
