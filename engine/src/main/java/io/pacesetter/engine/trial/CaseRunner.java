package io.pacesetter.engine.trial;

import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.org.ActivityTypes;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.rulebook.CaseOutcome;
import io.pacesetter.engine.rulebook.CaseRuns;
import io.pacesetter.engine.rulebook.Chapter;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.settlement.Replays;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs test cases through the same replay that settles what really happens, in a setting of their own. */
@Component
class CaseRunner implements CaseRuns {

    private final CaseTable table;
    private final Replays replays;
    private final Organizations organizations;
    private final ActivityTypes types;
    private final Indicators indicators;
    private final Badges badges;

    CaseRunner(
            CaseTable table,
            Replays replays,
            Organizations organizations,
            ActivityTypes types,
            Indicators indicators,
            Badges badges) {
        this.table = table;
        this.replays = replays;
        this.organizations = organizations;
        this.types = types;
        this.indicators = indicators;
        this.badges = badges;
    }

    @Override
    public boolean any(OrganizationId organization, Rulebook rulebook) {
        return !table.of(organization, rulebook.id()).isEmpty();
    }

    @Override
    public List<CaseOutcome> run(OrganizationId organization, Rulebook rulebook, List<Rule> rules) {
        List<TestCase> cases = table.of(organization, rulebook.id());
        if (cases.isEmpty()) {
            return List.of();
        }
        Calendar calendar = organizations.calendar(organization);
        Set<String> known = types.keys(organization);
        Map<String, IndicatorDefinition> measured = indicators.inUse(organization).stream()
                .collect(Collectors.toMap(IndicatorDefinition::key, Function.identity()));
        Map<Long, String> badgeKeys =
                badges.list(organization).stream().collect(Collectors.toMap(Badge::id, Badge::key));
        return cases.stream()
                .map(one -> {
                    CaseWorld world = new CaseWorld(one.given(), calendar, known, measured);
                    List<String> failures = world.unknown();
                    if (failures.isEmpty()) {
                        List<Effect> effects = replays.imagined(
                                organization,
                                world.setting(),
                                world.days(),
                                world.activities(),
                                new RuleHistory(List.of(chapter(rulebook, rules, world, calendar))));
                        failures = new Verdict(world, badgeKeys).on(effects, one.expected());
                    }
                    return new CaseOutcome(one.id(), one.name(), failures);
                })
                .toList();
    }

    private static Chapter chapter(Rulebook rulebook, List<Rule> rules, CaseWorld world, Calendar calendar) {
        return new Chapter(
                rulebook.id(),
                rulebook.key(),
                rulebook.purpose(),
                rulebook.contestId(),
                1,
                calendar.startOf(world.days().from()),
                null,
                rules);
    }
}
