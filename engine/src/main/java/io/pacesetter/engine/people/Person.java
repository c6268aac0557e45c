package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone whose activities count. */
@Entity
class Person extends TenantEntity {

    @Column(name = "person_key", updatable = false)
    private String key = "";

    private String name = "";
    private @Nullable String email;
    private boolean excluded;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    protected Person() {}

    Person(String key, String name, @Nullable String email, Instant createdAt) {
        this.key = key;
        this.name = name;
        this.email = email;
        this.createdAt = createdAt;
    }

    /** Changes what others see of the person; tells whether anything is different now. */
    boolean describe(String newName, @Nullable String newEmail) {
        boolean same = name.equals(newName) && Objects.equals(email, newEmail);
        name = newName;
        email = newEmail;
        return !same;
    }

    void exclude(boolean newExcluded) {
        excluded = newExcluded;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    boolean excluded() {
        return excluded;
    }

    Instant createdAt() {
        return createdAt;
    }
}
