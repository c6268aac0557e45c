package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that jobs could not take, each with its reason. */
@Repository
public class Rejections {

    private static final int MAX_COLUMN = 200;
    private static final int MAX_DETAIL = 1000;
    /** Four bytes a character fit into the database's text. */
    private static final int MAX_RAW = 16_000;

    private static final int PAGE = 1_000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    Rejections(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Notes rejected lines, at most one for each line of the file, as part of the transaction under way. */
    public void add(OrganizationId organization, long jobId, List<Rejection> rejections) {
        batches.batchUpdate("""
                INSERT INTO job_rejection (organization_id, job_id, line_number, ordinal, column_name, detail, raw_line)
                VALUES (?, ?, ?, 0, ?, ?, ?)""", rejections, PAGE, (statement, rejection) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, jobId);
            statement.setLong(3, rejection.line());
            statement.setString(4, shortened(rejection.column(), MAX_COLUMN));
            statement.setString(5, shortened(rejection.detail(), MAX_DETAIL));
            statement.setString(6, shortened(rejection.raw(), MAX_RAW));
        });
    }

    /** Returns the first rejected lines in the order of the file. */
    public List<Rejection> first(OrganizationId organization, long jobId, int count) {
        return after(organization, jobId, 0, count);
    }

    /** Hands over all rejected lines in the order of the file, some at a time. */
    public void each(OrganizationId organization, long jobId, Consumer<Rejection> taker) {
        long last = 0;
        List<Rejection> page;
        do {
            page = after(organization, jobId, last, PAGE);
            for (Rejection rejection : page) {
                taker.accept(rejection);
                last = rejection.line();
            }
        } while (page.size() == PAGE);
    }

    private List<Rejection> after(OrganizationId organization, long jobId, long line, int count) {
        return jdbc.sql("""
                SELECT line_number, column_name, detail, raw_line FROM job_rejection
                WHERE organization_id = ? AND job_id = ? AND line_number > ? ORDER BY line_number, ordinal LIMIT ?""")
                .params(organization.value(), jobId, line, count)
                .query(Rejections::rejection)
                .list();
    }

    private static Rejection rejection(ResultSet row, int number) throws SQLException {
        String raw = row.getString(4);
        return new Rejection(row.getLong(1), row.getString(2), row.getString(3), raw == null ? "" : raw);
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
