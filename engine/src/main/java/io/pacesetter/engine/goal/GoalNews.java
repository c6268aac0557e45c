package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.org.HistoryChanged;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.subject.Subjects;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes who changed which goal, and tells open pages that there is something to read again. */
@Component
class GoalNews {

    private final Audit audit;
    private final LiveEvents live;
    private final Indicators indicators;
    private final Subjects subjects;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;

    GoalNews(
            Audit audit,
            LiveEvents live,
            Indicators indicators,
            Subjects subjects,
            Revisions revisions,
            ApplicationEventPublisher events) {
        this.audit = audit;
        this.live = live;
        this.indicators = indicators;
        this.subjects = subjects;
        this.revisions = revisions;
        this.events = events;
    }

    void tell(Viewer viewer, String action, Goal goal) {
        String indicator = indicators
                .find(viewer.organization(), goal.indicatorId())
                .map(IndicatorDefinition::key)
                .orElse("");
        String target = indicator + " of " + goal.subject().level().key() + " "
                + subjects.nameOf(viewer.organization(), goal.subject());
        String detail =
                goal.terms().target().toPlainString() + " a " + goal.period().key() + " from " + goal.from();
        tell(viewer, action, target, detail);
    }

    /** Tells that goals are not what they were from a day on, so that rules may have looked at others. */
    void judgeAgain(Viewer viewer, LocalDate from) {
        revisions.changed(viewer.organization());
        events.publishEvent(new HistoryChanged(viewer.organization(), HistoryChanged.Subject.GOALS, null, from));
    }

    void tell(Viewer viewer, String action, String target, String detail) {
        audit.record(viewer, action, target, detail);
        live.publish(viewer.organization(), "config", Map.of("changed", "goals"));
    }
}
