package io.pacesetter.engine.ledger;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Shows people what is in the ledger. */
@Service
public class LedgerBrowser {

    private final JdbcTemplate jdbc;

    LedgerBrowser(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which entries; null for any.
     *
     * @param people who received them
     * @param activity the activity that caused them
     * @param from the first day of what caused them
     * @param to the day after the last
     */
    public record Filter(
            @Nullable Set<Long> people,
            @Nullable Set<Kind> kinds,
            @Nullable Long activity,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Every entry of somebody. */
        public static Filter of(long person) {
            return new Filter(Set.of(person), null, null, null, null);
        }
    }

    /** Some entries of a longer list. */
    public record Found(List<LedgerEntry> entries, long total) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** Returns a page of entries, reversals included, the last written first. */
    public Found page(OrganizationId organization, Filter filter, int page, int size) {
        List<Object> parameters = new ArrayList<>();
        String where = where(organization, filter, parameters);
        return page(where, "e.id DESC", parameters, page, size);
    }

    /**
     * What a participant scored in a contest.
     *
     * @param participant the person or team that the score is for
     * @param asOf only what stood at this moment; null for what stands now
     */
    public record Scored(
            long contest, long participant, @Nullable Instant asOf) {}

    /** Returns a page of the entries that make up a score, the last that occurred first. */
    public Found page(OrganizationId organization, Scored scored, int page, int size) {
        Instant asOf = scored.asOf();
        List<Object> parameters =
                new ArrayList<>(List.of(organization.value(), scored.contest(), scored.participant()));
        String where =
                " WHERE e.organization_id = ? AND e.contest_id = ? AND e.participant_id = ? AND e.kind = 'score'";
        if (asOf == null) {
            where += EntryRows.STANDING;
        } else {
            LocalDateTime moment = LocalDateTime.ofInstant(asOf, ZoneOffset.UTC);
            where += " AND e.written_at <= ?" + EntryRows.STOOD;
            parameters.add(moment);
            parameters.add(moment);
        }
        return page(where, "e.occurred_at DESC, e.id DESC", parameters, page, size);
    }

    private Found page(String where, String order, List<Object> parameters, int page, int size) {
        Long total = jdbc.queryForObject("SELECT COUNT(*) FROM effect e" + where, Long.class, parameters.toArray());
        parameters.add(size);
        parameters.add((long) page * size);
        List<LedgerEntry> entries = jdbc.query(
                "SELECT " + EntryRows.COLUMNS + " FROM effect e" + where + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                EntryRows::read,
                parameters.toArray());
        return new Found(entries, total == null ? 0 : total);
    }

    private static String where(OrganizationId organization, Filter filter, List<Object> parameters) {
        parameters.add(organization.value());
        StringBuilder where = new StringBuilder(" WHERE e.organization_id = ?");
        where.append(Standing.among("e.person_id", filter.people(), parameters));
        where.append(Standing.among(
                "e.kind",
                filter.kinds() == null
                        ? null
                        : filter.kinds().stream().map(Kind::key).toList(),
                parameters));
        if (filter.activity() != null) {
            where.append(" AND e.activity_id = ?");
            parameters.add(filter.activity());
        }
        if (filter.from() != null) {
            where.append(" AND e.occurred_on >= ?");
            parameters.add(filter.from());
        }
        if (filter.to() != null) {
            where.append(" AND e.occurred_on < ?");
            parameters.add(filter.to());
        }
        return where.toString();
    }

    /** Finds an entry. */
    public Optional<LedgerEntry> find(OrganizationId organization, long id) {
        return jdbc
                .query(
                        "SELECT " + EntryRows.COLUMNS + " FROM effect e WHERE e.organization_id = ? AND e.id = ?",
                        EntryRows::read,
                        organization.value(),
                        id)
                .stream()
                .findFirst();
    }

    /** Finds the entry that takes another one back. */
    public Optional<LedgerEntry> reversalOf(OrganizationId organization, long id) {
        return jdbc
                .query(
                        "SELECT " + EntryRows.COLUMNS + " FROM effect e WHERE e.organization_id = ? AND e.reverses = ?",
                        EntryRows::read,
                        organization.value(),
                        id)
                .stream()
                .findFirst();
    }
}
