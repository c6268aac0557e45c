package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures.Scope;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads whole days of tallies, added up by the database. */
@Component
class TallyReader {

    private final JdbcTemplate jdbc;

    TallyReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes what was read for an indicator and a key of the grouping. */
    interface Taker<T> {

        /** Takes one. */
        void take(long indicator, long key, T read);
    }

    /**
     * What to read: the plain indicators, by what, and how far.
     *
     * @param days whole days, instead of those of the scope
     */
    record Question(
            OrganizationId organization,
            Collection<IndicatorDefinition> indicators,
            Grouping grouping,
            Scope scope,
            Span days) {

        Question over(Span other) {
            return new Question(organization, indicators, grouping, scope, other);
        }

        private List<Long> ids(boolean distinct) {
            return indicators.stream()
                    .filter(indicator -> (indicator.measure().aggregation() == Aggregation.DISTINCT) == distinct)
                    .map(IndicatorDefinition::id)
                    .toList();
        }

        private String groups() {
            return grouping == Grouping.TOGETHER ? "" : ", " + grouping.column();
        }
    }

    /** Reads the indicators that are not distinct counts. */
    void tallies(Question question, Taker<Tally> taker) {
        query(
                "SELECT indicator_id, " + question.grouping().column()
                        + ", SUM(weight), SUM(total), MIN(low), MAX(high) FROM tally",
                question,
                false,
                " GROUP BY indicator_id" + question.groups(),
                row -> taker.take(
                        row.getLong(1),
                        key(row, question.grouping()),
                        new Tally(
                                row.getBigDecimal(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5),
                                row.getBigDecimal(6))));
    }

    /** Reads the different values of distinct counts. */
    void values(Question question, Taker<String> taker) {
        query(
                "SELECT DISTINCT indicator_id, " + question.grouping().column() + ", distinct_value FROM tally_value",
                question,
                true,
                "",
                row -> taker.take(row.getLong(1), key(row, question.grouping()), row.getString(3)));
    }

    /** Reads how many different values there are, where they need not be known. */
    void counts(Question question, Taker<Long> taker) {
        query(
                "SELECT indicator_id, " + question.grouping().column()
                        + ", COUNT(DISTINCT distinct_value) FROM tally_value",
                question,
                true,
                " GROUP BY indicator_id" + question.groups(),
                row -> taker.take(row.getLong(1), key(row, question.grouping()), row.getLong(3)));
    }

    /** Takes what single people did on single days. */
    interface DailyTaker {

        /** Takes a tally. */
        void take(long indicator, long person, LocalDate day, Tally tally);

        /** Takes one of the different values of a distinct count. */
        void take(long indicator, long person, LocalDate day, String value);
    }

    /** Reads by person and day. */
    void daily(Question question, DailyTaker taker) {
        query(
                "SELECT indicator_id, person_id, tally_on, SUM(weight), SUM(total), MIN(low), MAX(high) FROM tally",
                question,
                false,
                " GROUP BY indicator_id, person_id, tally_on",
                row -> taker.take(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        new Tally(
                                row.getBigDecimal(4),
                                row.getBigDecimal(5),
                                row.getBigDecimal(6),
                                row.getBigDecimal(7))));
        query(
                "SELECT DISTINCT indicator_id, person_id, tally_on, distinct_value FROM tally_value",
                question,
                true,
                "",
                row -> taker.take(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getString(4)));
    }

    /** Reads by team: what a squad did counts for all above it, as the tree was on each day. */
    void rolledUp(Question question, Roster roster, Sums sums) {
        for (Roster.TreeSpan part : roster.treesIn(question.days())) {
            Question days = question.over(part.span());
            TeamTree tree = part.tree();
            tallies(
                    days,
                    (indicator, team, tally) -> tree.lineage(team).forEach(above -> sums.add(indicator, above, tally)));
            values(
                    days,
                    (indicator, team, value) -> tree.lineage(team).forEach(above -> sums.add(indicator, above, value)));
        }
    }

    /** Returns the first day on which anything is tallied; null if nothing is. */
    @Nullable
    LocalDate firstDay(OrganizationId organization) {
        List<LocalDate> days = new ArrayList<>();
        for (String table : List.of("tally", "tally_value")) {
            jdbc.query(
                    "SELECT MIN(tally_on) FROM " + table + " WHERE organization_id = ?",
                    row -> {
                        LocalDate day = row.getObject(1, LocalDate.class);
                        if (day != null) {
                            days.add(day);
                        }
                    },
                    organization.value());
        }
        return days.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Returns the last number that the lane has settled. */
    long settled(OrganizationId organization) {
        Long settled = jdbc.queryForObject(
                "SELECT settled FROM lane WHERE organization_id = ?", Long.class, organization.value());
        return settled == null ? 0 : settled;
    }

    private static long key(ResultSet row, Grouping grouping) throws SQLException {
        return grouping == Grouping.DAY ? row.getObject(2, LocalDate.class).toEpochDay() : row.getLong(2);
    }

    private void query(String select, Question question, boolean distinct, String groupBy, RowCallbackHandler handler) {
        List<Long> ids = question.ids(distinct);
        if (ids.isEmpty() || question.days().days() == 0) {
            return;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(question.organization().value());
        String sql = select + " WHERE organization_id = ?" + in("indicator_id", ids, parameters)
                + " AND tally_on >= ? AND tally_on < ?";
        parameters.add(question.days().from());
        parameters.add(question.days().to());
        sql += in("team_id", question.scope().teams(), parameters)
                + in("person_id", question.scope().people(), parameters);
        jdbc.query(sql + groupBy, handler, parameters.toArray());
    }

    private static String in(String column, @Nullable Collection<Long> ids, List<Object> parameters) {
        if (ids == null) {
            return "";
        }
        if (ids.isEmpty()) {
            return " AND 1 = 0";
        }
        parameters.addAll(Set.copyOf(ids));
        return " AND " + column + " IN (" + Tallies.marks(Set.copyOf(ids).size()) + ")";
    }
}
