package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and changes whose onboarding: people see their own, managers that of their teams, whoever sees everyone all. A buddy
 * sees how far it is, and nothing else. Managers change those of their teams; starting is for who sees everyone.
 */
@Component
class Sights {

    private final Team team;

    Sights(Team team) {
        this.team = team;
    }

    /**
     * What one viewer sees.
     *
     * @param managed the teams the viewer manages
     */
    record Sight(Viewer viewer, Roster roster, LocalDate today, Set<Long> managed) {

        boolean sees(long member, @Nullable Long buddy) {
            Long me = viewer.personId();
            return seesAll(member) || (me != null && me.equals(buddy));
        }

        boolean seesAll(long member) {
            Long me = viewer.personId();
            return viewer.seesEveryone() || (me != null && me == member) || leads(member);
        }

        boolean leads(long member) {
            return managed.contains(roster.teamOn(member, today));
        }
    }

    Sight of(Viewer viewer) {
        Roster roster = team.roster(viewer.organization());
        LocalDate today = team.today(viewer.organization());
        return new Sight(viewer, roster, today, viewer.managedTeams(roster, today));
    }

    void checkMayStart(Viewer viewer) {
        if (!viewer.seesEveryone() || !viewer.may(Permission.ONBOARDING_WRITE)) {
            throw Refusal.forbidden("Plans are made and started by HR and sales operations; ask them");
        }
    }

    void checkMayChange(Viewer viewer, Onboarding onboarding) {
        boolean may = viewer.may(Permission.ONBOARDING_WRITE)
                && (viewer.seesEveryone() || of(viewer).leads(onboarding.memberId()));
        if (!may) {
            throw Refusal.forbidden("You change the onboarding of people whom you manage");
        }
    }
}
