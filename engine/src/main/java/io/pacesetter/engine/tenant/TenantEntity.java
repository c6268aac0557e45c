package io.pacesetter.engine.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of one organization: the persistence layer adds the organization to every query and refuses any other's rows. */
@MappedSuperclass
public abstract class TenantEntity implements Persistable<Long> {

    @Id
    private long id = Ids.next();

    @TenantId
    @Column(name = "organization_id", updatable = false)
    private @Nullable Long organizationId;

    @Version
    private long version;

    @Transient
    private boolean stored;

    /** For the persistence layer, and for subclasses that are new. */
    protected TenantEntity() {}

    /** For subclasses that are new and whose id was made before. */
    protected TenantEntity(long id) {
        this.id = id;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Returns the number in the database. */
    public long id() {
        return id;
    }

    /** Returns how often the row has been changed, for optimistic locking. */
    public long version() {
        return version;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TenantEntity entity && getClass() == entity.getClass() && id == entity.id;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(id);
    }
}
