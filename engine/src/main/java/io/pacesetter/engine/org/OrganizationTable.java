package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of organizations, and those that each organization starts with. */
@Component
class OrganizationTable {

    private static final Map<String, String> FIRST_TYPES = new LinkedHashMap<>();

    static {
        FIRST_TYPES.put("call", "Call");
        FIRST_TYPES.put("email", "E-mail");
        FIRST_TYPES.put("meeting", "Meeting");
        FIRST_TYPES.put("demo", "Demo");
        FIRST_TYPES.put("proposal", "Proposal");
        FIRST_TYPES.put("deal_won", "Deal won");
        FIRST_TYPES.put("deal_lost", "Deal lost");
    }

    private final JdbcClient jdbc;

    OrganizationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationProfile profile, Instant now) {
        long id = profile.id().value();
        jdbc.sql("""
                INSERT INTO organization (id, name, time_zone, locale, week_start, fiscal_year_start, working_days,
                    workday_start, workday_end, created_at, revision, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""")
                .params(
                        id,
                        profile.name(),
                        profile.timeZone().getId(),
                        profile.locale(),
                        profile.weekStart().name(),
                        profile.fiscalYearStart().getValue(),
                        joined(profile.workingDays()),
                        profile.workdayStart(),
                        profile.workdayEnd(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO lane_intake (organization_id, accepted) VALUES (?, 0)")
                .param(id)
                .update();
        jdbc.sql("INSERT INTO lane (organization_id, settled, fence) VALUES (?, 0, 0)")
                .param(id)
                .update();
        jdbc.sql("INSERT INTO live_counter (organization_id, published) VALUES (?, 0)")
                .param(id)
                .update();
        FIRST_TYPES.forEach(
                (key, name) -> jdbc.sql("INSERT INTO activity_type (organization_id, type_key, name) VALUES (?, ?, ?)")
                        .params(id, key, name)
                        .update());
    }

    void update(OrganizationProfile profile) {
        jdbc.sql("""
                UPDATE organization SET name = ?, time_zone = ?, locale = ?, week_start = ?, fiscal_year_start = ?,
                    working_days = ?, workday_start = ?, workday_end = ?, currency = ?, version = version + 1
                WHERE id = ?""")
                .params(
                        profile.name(),
                        profile.timeZone().getId(),
                        profile.locale(),
                        profile.weekStart().name(),
                        profile.fiscalYearStart().getValue(),
                        joined(profile.workingDays()),
                        profile.workdayStart(),
                        profile.workdayEnd())
                .param(profile.currency())
                .param(profile.id().value())
                .update();
    }

    Optional<OrganizationProfile> find(OrganizationId organization) {
        return jdbc.sql("SELECT * FROM organization WHERE id = ?")
                .param(organization.value())
                .query((row, number) -> profile(row))
                .optional();
    }

    Calendar calendar(OrganizationId organization) {
        OrganizationProfile profile = find(organization).orElseThrow();
        Set<LocalDate> holidays = new HashSet<>(jdbc.sql("SELECT holiday_on FROM holiday WHERE organization_id = ?")
                .param(organization.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list());
        return new Calendar(
                profile.timeZone(),
                profile.weekStart(),
                profile.fiscalYearStart(),
                EnumSet.copyOf(profile.workingDays()),
                holidays,
                profile.workdayStart(),
                profile.workdayEnd());
    }

    /** Keeps activities from being accepted until the transaction ends; before it takes any other lock. */
    void holdIntake(OrganizationId organization) {
        jdbc.sql("SELECT accepted FROM lane_intake WHERE organization_id = ? FOR UPDATE")
                .param(organization.value())
                .query(Long.class)
                .optional();
    }

    /** Tells whether any activity carries an amount. */
    boolean hasAmounts(OrganizationId organization) {
        return jdbc.sql("SELECT 1 FROM activity WHERE organization_id = ? AND amount IS NOT NULL LIMIT 1")
                .param(organization.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static OrganizationProfile profile(ResultSet row) throws SQLException {
        return new OrganizationProfile(
                new OrganizationId(row.getLong("id")),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("locale"),
                DayOfWeek.valueOf(row.getString("week_start")),
                Month.of(row.getInt("fiscal_year_start")),
                split(row.getString("working_days")),
                row.getObject("workday_start", LocalTime.class),
                row.getObject("workday_end", LocalTime.class),
                row.getString("currency"),
                row.getLong("version"));
    }

    private static String joined(List<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static List<DayOfWeek> split(String days) {
        return Arrays.stream(days.split(",")).map(DayOfWeek::valueOf).toList();
    }
}
