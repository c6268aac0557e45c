package io.pacesetter.engine.importing;

import io.pacesetter.engine.importing.csv.Row;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PersonOutcome;
import io.pacesetter.engine.people.PersonRow;
import io.pacesetter.engine.people.Tags;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes lines as people with their teams. */
final class PeopleTaker implements RowTaker {

    private final People people;
    private final OrganizationId organization;
    private final Columns columns;
    private final Dates dates;

    PeopleTaker(People people, OrganizationId organization, ImportParameters file, Calendar calendar) {
        this.people = people;
        this.organization = organization;
        this.columns = new Columns(file.columns(), file.mapping());
        this.dates = new Dates(file.mapping().dateFormat(), calendar);
    }

    @Override
    public List<Fate> take(List<Row.Fields> rows) {
        List<@Nullable Fate> fates = new ArrayList<>(rows.size());
        List<PersonRow> read = new ArrayList<>(rows.size());
        for (Row.Fields row : rows) {
            try {
                read.add(person(row));
                fates.add(null);
            } catch (Unreadable e) {
                fates.add(new Fate.Refused(columns.nameOf("from"), e.detail()));
            }
        }
        List<PersonOutcome> outcomes = read.isEmpty() ? List.of() : people.register(organization, read);
        List<Fate> all = new ArrayList<>(rows.size());
        int next = 0;
        for (Fate fate : fates) {
            all.add(fate == null ? fate(outcomes.get(next++)) : fate);
        }
        return all;
    }

    private PersonRow person(Row.Fields row) {
        String from = columns.value(row, "from");
        String tags = columns.value(row, "tags");
        String key = columns.value(row, "key");
        String name = columns.nameOf("name") == null ? key : columns.value(row, "name");
        return new PersonRow(
                key,
                name,
                columns.value(row, "email"),
                columns.value(row, "role"),
                columns.value(row, "team"),
                columns.value(row, "parentTeam"),
                tags == null ? null : Tags.split(tags),
                from == null ? null : dates.day(from));
    }

    private Fate fate(PersonOutcome outcome) {
        if (outcome instanceof PersonOutcome.Rejected rejected) {
            return new Fate.Refused(columns.nameOf(rejected.column()), rejected.reason());
        }
        if (outcome instanceof PersonOutcome.Created) {
            return Fate.Taken.ACCEPTED;
        }
        return outcome instanceof PersonOutcome.Updated ? Fate.Taken.CORRECTED : Fate.Taken.DUPLICATE;
    }
}
