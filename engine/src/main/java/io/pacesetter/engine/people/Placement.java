package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A team's time below one parent, or at the top. */
@Entity
@Table(name = "team_placement")
class Placement extends TenantEntity {

    @Column(updatable = false)
    private long teamId;

    private @Nullable Long parentId;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;

    protected Placement() {}

    Placement(long teamId, Timeline.Entry<Long> entry) {
        super(entry.id());
        this.teamId = teamId;
        become(entry);
    }

    final void become(Timeline.Entry<Long> entry) {
        parentId = entry.value() == Roster.NO_TEAM ? null : entry.value();
        fromDay = entry.from();
        toDay = entry.to();
    }

    Timeline.Entry<Long> entry() {
        return new Timeline.Entry<>(id(), parentId == null ? Roster.NO_TEAM : parentId, fromDay, toDay);
    }

    long teamId() {
        return teamId;
    }
}
