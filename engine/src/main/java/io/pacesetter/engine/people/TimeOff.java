package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People's absences: days that their targets leave out. */
@Service
public class TimeOff {

    private static final int LONGEST_REASON = 200;

    private final Persons persons;
    private final Absences absences;
    private final RosterChange change;

    TimeOff(Persons persons, Absences absences, RosterChange change) {
        this.persons = persons;
        this.absences = absences;
        this.change = change;
    }

    /**
     * Adds an absence.
     *
     * @param lastDay the last day off, which is off too
     * @param faults what is known to be wrong with the request already
     * @return the absence's id
     */
    public long add(
            OrganizationId organization,
            long personId,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable String reason,
            Faults faults) {
        return change.make(organization, () -> {
            require(personId);
            String why = faults.optional("/reason", reason, LONGEST_REASON);
            if (from != null && lastDay != null && lastDay.isBefore(from)) {
                faults.add("/to", "The last day off, " + lastDay + ", is before the first, " + from);
            }
            faults.refuseIfAny();
            if (from == null || lastDay == null) {
                throw Refusal.invalid(from == null ? "/from" : "/to", "is missing; give a day such as 2025-05-31");
            }
            Absence absence = absences.save(new Absence(personId, from, lastDay.plusDays(1), why));
            change.judgeAgain(organization, Set.of(personId), from);
            return absence.id();
        });
    }

    /** Takes an absence back. */
    public void remove(OrganizationId organization, long personId, long absenceId) {
        change.make(organization, () -> {
            require(personId);
            Absence absence = absences.findById(absenceId)
                    .filter(found -> found.personId() == personId)
                    .orElseThrow(() -> Refusal.notFound("Absence", Ids.format(absenceId)));
            absences.delete(absence);
            change.judgeAgain(organization, Set.of(personId), absence.fromDay());
            return true;
        });
    }

    private void require(long personId) {
        if (persons.findById(personId).isEmpty()) {
            throw Refusal.notFound("Person", Ids.format(personId));
        }
    }
}
