package io.pacesetter.engine.trial;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.trial.TrialResult.Badges;
import io.pacesetter.engine.trial.TrialResult.Difference;
import io.pacesetter.engine.trial.TrialResult.Person;
import io.pacesetter.engine.trial.TrialResult.Row;
import io.pacesetter.engine.trial.TrialResult.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what two runs made of the same days side by side. */
final class Comparison {

    private final List<Roster.Member> members;
    private final Map<Long, String> badgeKeys;

    /** Compares those who belonged to the organization on any of the days and take part in what it awards. */
    Comparison(Roster roster, Span days, Map<Long, String> badgeKeys) {
        this.members = roster.members().stream()
                .filter(member -> !member.excluded() && roster.belonged(member.id(), days))
                .sorted(Comparator.comparing(Roster.Member::name).thenComparing(Roster.Member::key))
                .toList();
        this.badgeKeys = badgeKeys;
    }

    TrialResult of(Span days, Takings before, Takings after) {
        Side one = side(before);
        Side other = side(after);
        Map<String, Row> rows = new HashMap<>();
        one.rows().forEach(row -> rows.put(row.subject().id(), row));
        List<Difference> differences = new ArrayList<>();
        for (Row row : other.rows()) {
            Row was = rows.get(row.subject().id());
            if (was != null) {
                Difference difference = difference(was, row);
                if (difference.points().signum() != 0
                        || difference.rank() != 0
                        || !difference.badges().gained().isEmpty()
                        || !difference.badges().lost().isEmpty()) {
                    differences.add(difference);
                }
            }
        }
        differences.sort(Comparator.comparing(Difference::points).reversed());
        return new TrialResult(days.from(), days.to(), one, other, differences);
    }

    private Side side(Takings takings) {
        List<Roster.Member> byPoints = members.stream()
                .sorted(Comparator.comparing((Roster.Member member) -> takings.pointsOf(member.id()))
                        .reversed())
                .toList();
        List<Row> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Roster.Member member : byPoints) {
            BigDecimal points = takings.pointsOf(member.id());
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            int rank = last != null && last.points().compareTo(points) == 0 ? last.rank() : rows.size() + 1;
            rows.add(new Row(
                    new Person(Ids.format(member.id()), member.key(), member.name()),
                    points,
                    keys(takings.badgesOf(member.id())),
                    rank));
            sum = sum.add(points);
        }
        return new Side(sum, takings.effects(), rows);
    }

    private static Difference difference(Row before, Row after) {
        return new Difference(
                after.subject(),
                after.points().subtract(before.points()),
                new Badges(without(after.badges(), before.badges()), without(before.badges(), after.badges())),
                before.rank() - after.rank());
    }

    private static List<String> without(List<String> some, Collection<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private List<String> keys(Set<Long> badges) {
        return badges.stream()
                .flatMap(badge -> Stream.ofNullable(badgeKeys.get(badge)))
                .sorted()
                .toList();
    }
}
