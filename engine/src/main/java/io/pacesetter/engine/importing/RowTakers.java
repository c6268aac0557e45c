package io.pacesetter.engine.importing;

import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives what takes the lines of a file. */
@Component
class RowTakers {

    private final Intake intake;
    private final People people;
    private final Organizations organizations;
    private final TypeKeys types;

    RowTakers(Intake intake, People people, Organizations organizations, TypeKeys types) {
        this.intake = intake;
        this.people = people;
        this.organizations = organizations;
        this.types = types;
    }

    RowTaker of(ImportKind kind, OrganizationId organization, ImportParameters file) {
        Calendar calendar = organizations.calendar(organization);
        return switch (kind) {
            case ACTIVITIES -> {
                Set<String> known = types.of(organization);
                yield new ActivityTaker(intake, organization, file, known, calendar);
            }
            case PEOPLE -> new PeopleTaker(people, organization, file, calendar);
        };
    }
}
