package io.pacesetter.engine.testing;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what stands in a ledger in words that are the same in every organization: keys instead of ids. */
@Component
public final class LedgerText {

    private static final String STANDING = " FROM effect e WHERE e.organization_id = ? AND e.reverses IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM effect r WHERE r.organization_id = e.organization_id AND r.reverses = e.id)";

    private final JdbcClient jdbc;
    private final Rosters rosters;

    LedgerText(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    /** Returns what stands in short, by who receives it, then by occurrence: {@code ana points 20}. */
    public List<String> inShort(OrganizationId organization) {
        Map<Long, String> people = people(organization);
        List<String> found = new ArrayList<>(jdbc.sql("SELECT e.person_id, e.kind, e.points,"
                        + " (SELECT b.badge_key FROM badge b WHERE b.id = e.badge_id) AS badge, e.message" + STANDING
                        + " ORDER BY e.occurred_at, e.id")
                .param(organization.value())
                .query((row, number) -> name(people, row.getLong(1)) + " " + row.getString(2)
                        + (row.getBigDecimal(3) == null
                                ? ""
                                : " "
                                        + row.getBigDecimal(3)
                                                .stripTrailingZeros()
                                                .toPlainString())
                        + (row.getString(4) == null ? "" : " " + row.getString(4))
                        + (row.getString(5) == null ? "" : " " + row.getString(5)))
                .list());
        found.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(' '))));
        return found;
    }

    /** Returns all that stands with everything that is known of it, sorted. */
    public List<String> inFull(OrganizationId organization) {
        Map<Long, String> people = people(organization);
        Map<Long, String> participants = new HashMap<>(people);
        rosters.current(organization).teams().forEach(team -> participants.put(team.id(), team.name()));
        Map<Long, String> activities = new HashMap<>();
        jdbc.sql("SELECT id, source, external_id FROM activity WHERE organization_id = ?")
                .param(organization.value())
                .query(row -> {
                    activities.put(row.getLong(1), row.getString(2) + "/" + row.getString(3));
                });
        return jdbc
                .sql("SELECT e.*, (SELECT b.badge_key FROM badge b WHERE b.id = e.badge_id) AS badge,"
                        + " (SELECT k.rulebook_key FROM rulebook k WHERE k.id = e.rulebook_id) AS rulebook" + STANDING)
                .param(organization.value())
                .query((row, number) -> String.join(
                        "|",
                        row.getString("occurred_at"),
                        row.getString("occurred_on"),
                        name(people, row.getLong("person_id")),
                        name(people, row.getLong("origin_id")),
                        row.getString("kind"),
                        row.getBigDecimal("points") == null
                                ? ""
                                : row.getBigDecimal("points").toPlainString(),
                        Objects.toString(row.getString("badge"), ""),
                        Objects.toString(participants.get(row.getLong("participant_id")), ""),
                        Objects.toString(row.getString("message"), ""),
                        Objects.toString(activities.get(row.getLong("activity_id")), ""),
                        Objects.toString(row.getString("tick"), ""),
                        Objects.toString(row.getString("rulebook"), ""),
                        row.getString("rulebook_version"),
                        Objects.toString(row.getString("rule_name"), ""),
                        row.getString("action_index"),
                        Objects.toString(row.getString("seen"), "")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Returns every entry as it is stored, by id. */
    public Map<Long, String> stored(OrganizationId organization) {
        Map<Long, String> rows = new HashMap<>();
        jdbc.sql("SELECT id, kind, person_id, points, reverses, generation, seen, occurred_at, reason FROM effect"
                        + " WHERE organization_id = ?")
                .param(organization.value())
                .query(row -> {
                    StringBuilder text = new StringBuilder();
                    for (int column = 2; column <= 9; column++) {
                        text.append(row.getString(column)).append('|');
                    }
                    rows.put(row.getLong(1), text.toString());
                });
        return rows;
    }

    /** Returns the points that the tally of points holds, by person and day. */
    public Map<String, String> pointTally(OrganizationId organization, boolean fromLedger) {
        Map<Long, String> people = people(organization);
        Map<String, String> points = new HashMap<>();
        String sql = fromLedger
                ? "SELECT person_id, occurred_on, SUM(points) FROM effect WHERE organization_id = ? AND kind = 'points'"
                        + " GROUP BY person_id, occurred_on"
                : "SELECT person_id, earned_on, points FROM point_tally WHERE organization_id = ?";
        jdbc.sql(sql).param(organization.value()).query(row -> {
            points.put(
                    name(people, row.getLong(1)) + "@" + row.getString(2),
                    row.getBigDecimal(3).stripTrailingZeros().toPlainString());
        });
        return points;
    }

    private Map<Long, String> people(OrganizationId organization) {
        Map<Long, String> keys = new HashMap<>();
        for (Roster.Member member : rosters.current(organization).members()) {
            keys.put(member.id(), member.key());
        }
        return keys;
    }

    private static String name(Map<Long, String> people, long id) {
        return people.getOrDefault(id, "" + id);
    }
}
