package io.pacesetter.api.activity;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogEntry;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tally.Drill;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.measure.NearMiss;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the activities behind numbers. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ActivityController {

    private final Drill drill;
    private final LogBrowser browser;
    private final Indicators indicators;
    private final Organizations organizations;
    private final Rosters rosters;
    private final Clock clock;

    ActivityController(
            Drill drill,
            LogBrowser browser,
            Indicators indicators,
            Organizations organizations,
            Rosters rosters,
            Clock clock) {
        this.drill = drill;
        this.browser = browser;
        this.indicators = indicators;
        this.organizations = organizations;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** What is asked for in the address. */
    record Asked(
            @Nullable String member,
            @Nullable String team,
            @Nullable String type,
            @Nullable String indicator,
            @Nullable String from,
            @Nullable String to) {}

    /** What an activity was before. */
    record Revisions(ActivityView activity, List<ActivityView.Past> items) {}

    @GetMapping
    @Requires(Permission.ACTIVITIES_READ)
    @Operation(
            summary = "List activities, the latest first",
            description =
                    "member is a key or an id; from is the first day or moment, to the day or moment after the last. "
                            + "A team stands for all below it, a ratio for all its parts.")
    PageOf<ActivityView> list(
            Viewer viewer,
            @ParameterObject Asked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Roster roster = rosters.current(viewer.organization());
        Calendar calendar = organizations.calendar(viewer.organization());
        Drill.Question question = new Drill.Question(
                person(asked.member(), roster),
                team(asked.team(), roster),
                asked.type(),
                indicator(viewer, asked.indicator()),
                moment("/from", asked.from(), calendar),
                moment("/to", asked.to(), calendar),
                visible(viewer, roster, calendar));
        LogBrowser.Found found = drill.find(viewer.organization(), question, page, size);
        List<ActivityView> items = found.entries().stream()
                .map(entry -> ActivityView.of(entry, roster))
                .toList();
        return new PageOf<>(items, page, size, found.total());
    }

    @GetMapping("/{id}/revisions")
    @Requires(Permission.ACTIVITIES_READ)
    @Operation(summary = "Show an activity and what it was before each correction or deletion")
    Revisions revisions(Viewer viewer, @PathVariable String id) {
        Roster roster = rosters.current(viewer.organization());
        Set<Long> visible = visible(viewer, roster, organizations.calendar(viewer.organization()));
        OptionalLong number = Ids.tryParse(id);
        LogEntry entry = (number.isEmpty()
                        ? Optional.<LogEntry>empty()
                        : browser.find(viewer.organization(), number.getAsLong()))
                .filter(found -> visible == null
                        || visible.contains(found.personId())
                        || found.credits().stream().anyMatch(credit -> visible.contains(credit.personId())))
                .orElseThrow(() -> Refusal.notFound("Activity", id));
        return new Revisions(
                ActivityView.of(entry, roster),
                browser.history(viewer.organization(), entry.id()).stream()
                        .map(past -> ActivityView.Past.of(past, roster))
                        .toList());
    }

    /** Returns whose activities the viewer may see; null for everyone's. */
    private @Nullable Set<Long> visible(Viewer viewer, Roster roster, Calendar calendar) {
        if (viewer.seesEveryone()) {
            return null;
        }
        LocalDate today = calendar.dayOf(clock.instant());
        Set<Long> teams = viewer.managedTeams(roster, today);
        return roster.members().stream()
                .map(Roster.Member::id)
                .filter(person -> person.equals(viewer.personId()) || teams.contains(roster.teamOn(person, today)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Long person(@Nullable String member, Roster roster) {
        if (member == null) {
            return null;
        }
        OptionalLong id = Ids.tryParse(member);
        return roster.byKey(member)
                .or(() -> id.isEmpty() ? Optional.empty() : roster.byId(id.getAsLong()))
                .map(Roster.Member::id)
                .orElseThrow(() -> Refusal.invalid("/member", "Nobody has the key or id \"" + member + "\""));
    }

    private static @Nullable Long team(@Nullable String team, Roster roster) {
        if (team == null) {
            return null;
        }
        OptionalLong id = Ids.tryParse(team);
        if (id.isEmpty() || roster.team(id.getAsLong()).isEmpty()) {
            throw Refusal.invalid("/team", "There is no team with the id \"" + team + "\"");
        }
        return id.getAsLong();
    }

    private @Nullable IndicatorDefinition indicator(Viewer viewer, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return indicators
                .find(viewer.organization(), key)
                .orElseThrow(() -> Refusal.invalid(
                        "/indicator",
                        "There is no indicator \"" + key + "\""
                                + NearMiss.hint(
                                        key,
                                        indicators.inUse(viewer.organization()).stream()
                                                .map(IndicatorDefinition::key)
                                                .toList())));
    }

    private static @Nullable Instant moment(String pointer, @Nullable String text, Calendar calendar) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() <= 10
                    ? calendar.startOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.invalid(
                    pointer, "is neither a day such as 2025-03-31 nor a time such as 2025-03-31T09:30:00Z");
        }
    }
}
