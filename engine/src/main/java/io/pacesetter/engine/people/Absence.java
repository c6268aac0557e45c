package io.pacesetter.engine.people;

import io.pacesetter.engine.tenant.TenantEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days off of one person, from the first up to but without {@code toDay}. */
@Entity
class Absence extends TenantEntity {

    private long personId;
    private LocalDate fromDay = LocalDate.EPOCH;
    private LocalDate toDay = LocalDate.EPOCH;
    private @Nullable String reason;

    protected Absence() {}

    Absence(long personId, LocalDate fromDay, LocalDate toDay, @Nullable String reason) {
        this.personId = personId;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.reason = reason;
    }

    long personId() {
        return personId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
