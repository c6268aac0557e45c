package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's time in one post. */
@Entity
class Membership extends TenantEntity {

    @Column(updatable = false)
    private long personId;

    private @Nullable Long teamId;
    private @Nullable String role;
    private BigDecimal partTime = BigDecimal.ONE;
    private String tags = "";
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;

    protected Membership() {}

    Membership(long personId, Timeline.Entry<Post> entry) {
        super(entry.id());
        this.personId = personId;
        become(entry);
    }

    final void become(Timeline.Entry<Post> entry) {
        Post post = entry.value();
        teamId = post.teamId() == Roster.NO_TEAM ? null : post.teamId();
        role = post.role();
        if (partTime.compareTo(post.partTime()) != 0) {
            partTime = post.partTime();
        }
        tags = post.tags().joined();
        fromDay = entry.from();
        toDay = entry.to();
    }

    Timeline.Entry<Post> entry() {
        Post post = new Post(teamId == null ? Roster.NO_TEAM : teamId, role, partTime, new Tags(Tags.split(tags)));
        return new Timeline.Entry<>(id(), post, fromDay, toDay);
    }

    long personId() {
        return personId;
    }
}
