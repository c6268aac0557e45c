package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Puts the rows of activities and their credits together; the rows of one activity must follow each other. */
final class LogRows implements RowCallbackHandler {

    /** What is read: {@code a} is the activity, {@code c} its credit. */
    static final String COLUMNS =
            "a.id, a.type, a.person_id, a.occurred_at, a.amount, a.currency, c.person_id AS credit_person, c.share,"
                    + " a.source, a.external_id";

    private final boolean attributes;
    private final Consumer<LoggedActivity> reader;
    private List<Credit> credits = new ArrayList<>(1);
    private @Nullable LoggedActivity current;
    private int activities;

    LogRows(boolean attributes, Consumer<LoggedActivity> reader) {
        this.attributes = attributes;
        this.reader = reader;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        if (current == null || current.id() != id) {
            end();
            credits = new ArrayList<>(1);
            current = new LoggedActivity(
                    id,
                    row.getString(9),
                    row.getString(10),
                    row.getString(2),
                    row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getBigDecimal(5),
                    row.getString(6),
                    attributes ? row.getString(11) : null,
                    credits);
            activities++;
        }
        BigDecimal share = row.getBigDecimal(8);
        credits.add(share == null ? new Credit(row.getLong(3), BigDecimal.ONE) : new Credit(row.getLong(7), share));
    }

    /** Hands over the last activity; to be called after the last row. */
    void end() {
        if (current != null) {
            reader.accept(current);
            current = null;
        }
    }

    /** Returns how many activities there were. */
    int activities() {
        return activities;
    }
}
