package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A team of any size: squad, region, branch. */
@Entity
class Team extends TenantEntity {

    private String name = "";
    private @Nullable Long managerId;
    private boolean archived;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    protected Team() {}

    Team(String name, @Nullable Long managerId, Instant createdAt) {
        this.name = name;
        this.managerId = managerId;
        this.createdAt = createdAt;
    }

    void rename(String newName) {
        name = newName;
    }

    void manageBy(@Nullable Long newManagerId) {
        managerId = newManagerId;
    }

    void archive(boolean newArchived) {
        archived = newArchived;
    }

    String name() {
        return name;
    }

    @Nullable
    Long managerId() {
        return managerId;
    }

    boolean archived() {
        return archived;
    }

    Instant createdAt() {
        return createdAt;
    }
}
