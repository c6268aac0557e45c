package io.pacesetter.processes.training;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.Scorecard;
import io.pacesetter.engine.scorecard.Scorecards;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recommends trainings for weak indicators, the weakest first.
 *
 * <p>An indicator is weak if the goal for it stands behind or at risk: if its pace, which is the attainment of what the working
 * time gone by asks for, is below 0.95. The month decides; where there is no goal for it that can be judged, the quarter does,
 * then the week. A person is not recommended what is open or was done in the last half year.
 */
@Service
public class Recommendations {

    private static final List<Period> PERIODS = List.of(Period.MONTH, Period.QUARTER, Period.WEEK);
    private static final int MONTHS_KNOWN = 6;
    private static final int MOST = 20;

    private final Scorecards scorecards;
    private final Trainings trainings;
    private final AssignmentRows assignments;
    private final Organizations organizations;
    private final Clock clock;

    Recommendations(
            Scorecards scorecards,
            Trainings trainings,
            AssignmentRows assignments,
            Organizations organizations,
            Clock clock) {
        this.scorecards = scorecards;
        this.trainings = trainings;
        this.assignments = assignments;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** A line of a scorecard that can be judged by its pace. */
    private record Judged(
            Scorecard.Line line, Period period, @Nullable BigDecimal attainment, BigDecimal pace, Status status) {}

    /** Returns what is recommended for a person or a team that the viewer may see; at most 20. */
    public List<Recommendation> of(Viewer viewer, Subject subject) {
        Map<Long, Judged> judged = new LinkedHashMap<>();
        for (Period period : PERIODS) {
            Scorecard card = scorecards.read(viewer, subject, period, null, Scorecards.Extra.NONE);
            card.lines().forEach(line -> {
                Judged one = judged(line, period);
                if (one != null) {
                    judged.putIfAbsent(line.indicator().id(), one);
                }
            });
        }
        Set<Long> known = known(viewer, subject);
        List<Training> offered = trainings.list(viewer.organization());
        List<Recommendation> found = new ArrayList<>();
        judged.values().stream()
                .filter(one -> one.status() == Status.BEHIND || one.status() == Status.AT_RISK)
                .sorted(Comparator.comparing(Judged::pace))
                .forEach(one -> offered.stream()
                        .filter(training -> one.line().indicator().id() == serves(training))
                        .filter(training -> !known.contains(training.id()))
                        .forEach(training -> found.add(recommended(training, one))));
        return found.stream().limit(MOST).toList();
    }

    private static @Nullable Judged judged(Scorecard.Line line, Period period) {
        Judgement judgement = line.judgement();
        if (judgement == null || judgement.pace() == null || judgement.status() == null) {
            return null;
        }
        return new Judged(line, period, judgement.attainment(), judgement.pace(), judgement.status());
    }

    private Set<Long> known(Viewer viewer, Subject subject) {
        if (subject.level() != Level.MEMBER) {
            return Set.of();
        }
        LocalDate today = organizations.calendar(viewer.organization()).dayOf(clock.instant());
        return new HashSet<>(assignments.knownTo(viewer.organization(), subject.id(), today.minusMonths(MONTHS_KNOWN)));
    }

    private static long serves(Training training) {
        Long indicator = training.indicatorId();
        return indicator == null ? 0 : indicator;
    }

    private static Recommendation recommended(Training training, Judged one) {
        return new Recommendation(
                training, one.line().indicator(), one.period(), one.attainment(), one.pace(), one.status());
    }
}
