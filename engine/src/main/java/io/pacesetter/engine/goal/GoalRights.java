package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Sight;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import org.springframework.stereotype.Component;

/** Who may see and set whose goals. */
@Component
class GoalRights {

    private final Subjects subjects;

    GoalRights(Subjects subjects) {
        this.subjects = subjects;
    }

    Sight sightOf(Viewer viewer) {
        return subjects.sightOf(viewer);
    }

    /**
     * Checks that the viewer may set a subject's goals: anyone's if they see everyone, else those of the teams they
     * manage and of the people in them.
     */
    void checkMayWrite(Viewer viewer, Subject subject) {
        if (!viewer.seesEveryone() && !subjects.manages(viewer, subject)) {
            throw Refusal.forbidden(
                    subject.level() == Level.COMPANY
                            ? "Company goals are set by sales operations"
                            : "You set goals for the teams that you manage and for the people in them");
        }
    }
}
