package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Peers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how those who started together ramp up: by the same plan, from the same day, under the same name if they have one. */
@Service
public class Cohorts {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST = 24;

    /**
     * People who started together; those whose onboarding was cancelled are left out of all but the count of members.
     *
     * @param medianTimeToRamp over those who have reached full targets; null while nobody has
     * @param curve of all of them together
     */
    public record Cohort(
            String name,
            Onboarding.OfPlan plan,
            LocalDate startsOn,
            int members,
            long active,
            long completed,
            @Nullable BigDecimal medianTimeToRamp,
            List<OnboardingDetail.RampPoint> curve) {}

    private record Together(@Nullable String cohort, long plan, LocalDate startsOn) {}

    private final OnboardingTable table;
    private final Sights sights;
    private final Ramps ramps;
    private final Team team;

    Cohorts(OnboardingTable table, Sights sights, Ramps ramps, Team team) {
        this.table = table;
        this.sights = sights;
        this.ramps = ramps;
        this.team = team;
    }

    /** Returns the latest cohorts of people whom the viewer sees: of the last 500 people, 24 at most. */
    @Transactional(readOnly = true)
    public List<Cohort> list(Viewer viewer) {
        OrganizationId organization = viewer.organization();
        Sights.Sight sight = sights.of(viewer);
        List<Long> seen = table.matching(organization, null, null).stream()
                .filter(one -> sight.seesAll(one.memberId()))
                .map(OnboardingTable.Whose::id)
                .limit(MOST_PEOPLE)
                .toList();
        Map<Together, List<Onboarding>> cohorts = table.all(organization, seen).stream()
                .collect(Collectors.groupingBy(
                        one -> new Together(one.cohort(), one.plan().id(), one.startsOn()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return cohorts.values().stream()
                .limit(MOST)
                .map(people -> cohort(organization, people))
                .toList();
    }

    private Cohort cohort(OrganizationId organization, List<Onboarding> people) {
        List<Onboarding> staying = people.stream()
                .filter(one -> one.status() != Onboarding.Status.CANCELLED)
                .toList();
        Onboarding like = staying.isEmpty() ? people.get(0) : staying.get(0);
        String name = Objects.requireNonNullElse(like.cohort(), like.startsOn().toString());
        return new Cohort(
                name,
                like.plan(),
                like.startsOn(),
                people.size(),
                staying.stream().filter(Onboarding::isRunning).count(),
                staying.stream().filter(one -> !one.isRunning()).count(),
                median(staying),
                staying.isEmpty()
                        ? List.of()
                        : ramps.curve(
                                organization,
                                like,
                                staying.stream().map(Onboarding::memberId).collect(Collectors.toSet()),
                                team.today(organization)));
    }

    private static @Nullable BigDecimal median(List<Onboarding> people) {
        List<BigDecimal> days = people.stream()
                .filter(one -> one.rampedOn() != null)
                .map(one -> BigDecimal.valueOf(ChronoUnit.DAYS.between(one.startsOn(), one.rampedOn())))
                .toList();
        return Peers.median(days);
    }
}
