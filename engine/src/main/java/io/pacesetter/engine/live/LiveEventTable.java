package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of events. The counter's row is locked until the publishing transaction ends, so numbers commit in order. */
@Repository
class LiveEventTable {

    private final JdbcClient jdbc;

    LiveEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, String kind, String payload, LocalDateTime now) {
        jdbc.sql("UPDATE live_counter SET published = published + 1 WHERE organization_id = ?")
                .param(organization.value())
                .update();
        jdbc.sql("""
                        INSERT INTO live_event (organization_id, sequence, kind, payload, published_at)
                        SELECT organization_id, published, ?, ?, ? FROM live_counter WHERE organization_id = ?""").params(kind, payload, now, organization.value()).update();
    }

    /** Returns the number of the last event; 0 if there was none. */
    long last(OrganizationId organization) {
        return jdbc.sql("SELECT published FROM live_counter WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Returns the events after a number in order, as many as asked for. */
    List<LiveEvent> after(OrganizationId organization, long sequence, int limit) {
        return jdbc.sql("""
                        SELECT sequence, kind, payload FROM live_event WHERE organization_id = ? AND sequence > ?
                        ORDER BY sequence LIMIT ?""")
                .params(organization.value(), sequence, limit)
                .query((row, n) -> new LiveEvent(
                        organization, row.getLong("sequence"), row.getString("kind"), row.getString("payload")))
                .list();
    }

    /** Deletes old events of all organizations, some at a time; returns how many. */
    int deleteBefore(LocalDateTime moment, int limit) {
        List<long[]> old = jdbc.sql("""
                        SELECT organization_id, sequence FROM live_event WHERE published_at < ?
                        ORDER BY published_at LIMIT ?""")
                .params(moment, limit)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
        for (long[] event : old) {
            jdbc.sql("DELETE FROM live_event WHERE organization_id = ? AND sequence = ?")
                    .params(event[0], event[1])
                    .update();
        }
        return old.size();
    }
}
