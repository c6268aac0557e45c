package io.pacesetter.api.demo;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.ContestDraft;
import io.pacesetter.engine.contest.ContestLife;
import io.pacesetter.engine.contest.Contests;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.rulebook.PackAdoption;
import io.pacesetter.engine.rulebook.Publishing;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Gives the demo organization shipped rules that have been in force for some weeks, and contests under way. */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoRules {

    private static final int DAYS_IN_FORCE = 21;
    private static final List<String> PACKS =
            List.of("activity-points", "badges", "streaks", "recognition", "team-play", "fair-play", "coaching");

    private final PackAdoption packs;
    private final Publishing publishing;
    private final Rulebooks rulebooks;
    private final Contests contests;
    private final ContestLife life;
    private final Organizations organizations;
    private final Clock clock;

    DemoRules(
            PackAdoption packs,
            Publishing publishing,
            Rulebooks rulebooks,
            Contests contests,
            ContestLife life,
            Organizations organizations,
            Clock clock) {
        this.packs = packs;
        this.publishing = publishing;
        this.rulebooks = rulebooks;
        this.contests = contests;
        this.life = life;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Brings whatever is missing into force; nothing once everything is. */
    void bringIntoForce(OrganizationId organization) {
        Viewer founder = new Viewer(organization, "demo", null, null, EnumSet.allOf(Permission.class), true);
        CurrentOrganization.run(organization, () -> {
            Calendar calendar = organizations.calendar(organization);
            LocalDate today = calendar.dayOf(clock.instant());
            for (String pack : PACKS) {
                boolean adopted = rulebooks.list(organization).stream()
                        .anyMatch(overview -> pack.equals(overview.rulebook().pack()));
                if (!adopted) {
                    Rulebook rulebook = packs.adopt(founder, pack, null);
                    publishing.publishFirst(founder, rulebook.id(), calendar.startOf(today.minusDays(DAYS_IN_FORCE)));
                }
            }
            if (contests.list(organization, null, true).isEmpty()) {
                hold(founder, calendar.span(Period.MONTH, today), calendar.span(Period.WEEK, today));
            }
        });
    }

    private void hold(Viewer founder, Span month, Span week) {
        start(
                founder,
                new ContestDraft(
                        "demo_month",
                        "Demo month",
                        "Every demo counts 5, every proposal 8. The first three win.",
                        "member",
                        null,
                        month.from().toString(),
                        month.to().minusDays(1).toString(),
                        24,
                        scoring("Rule \"Demos\" When a demo is logged, then add 5 to the score.\n"
                                + "Rule \"Proposals\" When a proposal is logged, then add 8 to the score."),
                        new ContestDraft.Winning("highest_score", null, "earliest"),
                        prizes("A weekend for two", "Concert tickets", "Lunch with the team")));
        start(
                founder,
                new ContestDraft(
                        "team_week",
                        "Team week",
                        "Which team makes the most calls this week?",
                        "team",
                        null,
                        week.from().toString(),
                        week.to().minusDays(1).toString(),
                        12,
                        scoring("Rule \"Calls\" When a call is logged, then add 1 to the score."),
                        new ContestDraft.Winning("highest_score", null, "shared"),
                        prizes("Pizza for everyone")));
        contests.create(
                founder,
                new ContestDraft(
                        "hundred_calls",
                        "A hundred calls",
                        "Everyone who reaches a hundred calls wins.",
                        "member",
                        null,
                        month.to().toString(),
                        month.to().plusMonths(1).minusDays(1).toString(),
                        24,
                        new ContestDraft.Scoring(
                                null, null, new ContestDraft.Form(List.of("call"), BigDecimal.ONE, null)),
                        new ContestDraft.Winning("everyone_at", BigDecimal.valueOf(100), null),
                        prizes("A day off")));
    }

    private void start(Viewer founder, ContestDraft draft) {
        Contest contest = contests.create(founder, draft);
        life.start(founder, contest.id());
    }

    private static ContestDraft.Scoring scoring(String text) {
        return new ContestDraft.Scoring(text, "en", null);
    }

    private static List<ContestDraft.PrizeDraft> prizes(@Nullable String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> new ContestDraft.PrizeDraft(place + 1, texts[place]))
                .toList();
    }
}
