package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Replays out of the log. */
@Service
class StoredReplays implements Replays {

    private static final Logger LOG = LoggerFactory.getLogger(StoredReplays.class);

    private final Views views;
    private final PremisesReader premises;
    private final BooksReader books;
    private final DayReader reader;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReplays(
            Views views, PremisesReader premises, BooksReader books, DayReader reader, JdbcClient jdbc, Clock clock) {
        this.views = views;
        this.premises = premises;
        this.books = books;
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(OrganizationId organization, Span days, RuleHistory rules, Sink sink) {
        CurrentOrganization.run(organization, () -> runHere(organization, days, rules, sink));
    }

    private void runHere(OrganizationId organization, Span days, RuleHistory rules, Sink sink) {
        long settled = jdbc.sql("SELECT settled FROM lane WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
        Premises given = premises.read(organization, rules, days.from(), null);
        Books opened = books.open(given, days.from(), settled);
        Replay replay = new Replay(opened, StoredReplays::tell);
        Instant now = clock.instant();
        boolean goesOn = true;
        for (LocalDate day = days.from(); goesOn && day.isBefore(days.to()); day = day.plusDays(1)) {
            replay.turnTo(day, now);
            books.enterByHand(opened);
            List<LoggedActivity> activities = reader.read(given, day, settled, replay.usesAttributes());
            replay.day(activities, now);
            goesOn = sink.take(day, activities.size(), replay.taken());
        }
    }

    @Override
    public List<Effect> given(OrganizationId organization, List<LoggedActivity> activities, RuleHistory rules) {
        if (activities.isEmpty()) {
            return List.of();
        }
        return CurrentOrganization.call(organization, () -> givenHere(organization, activities, rules));
    }

    private List<Effect> givenHere(OrganizationId organization, List<LoggedActivity> activities, RuleHistory rules) {
        List<LoggedActivity> inOrder = new ArrayList<>(activities);
        inOrder.sort(LoggedActivity.OCCURRENCE);
        LocalDate first =
                views.current(organization).calendar().dayOf(inOrder.get(0).occurredAt());
        Premises given = premises.read(organization, rules, first, null);
        Replay replay = new Replay(new Books(given, first), StoredReplays::tell);
        for (LoggedActivity activity : inOrder) {
            replay.turnTo(given.calendar().dayOf(activity.occurredAt()), Instant.MAX);
            replay.happens(activity);
        }
        replay.close();
        return replay.taken();
    }

    @Override
    public List<Effect> imagined(
            OrganizationId organization,
            Setting setting,
            Span days,
            List<LoggedActivity> activities,
            RuleHistory rules) {
        return CurrentOrganization.call(organization, () -> {
            Premises given =
                    premises.read(organization, rules, days.from(), null).in(setting);
            Map<LocalDate, List<LoggedActivity>> byDay = activities.stream()
                    .sorted(LoggedActivity.OCCURRENCE)
                    .collect(Collectors.groupingBy(activity -> given.calendar().dayOf(activity.occurredAt())));
            Replay replay = new Replay(new Books(given, days.from()), StoredReplays::tell);
            for (LocalDate day = days.from(); day.isBefore(days.to()); day = day.plusDays(1)) {
                replay.turnTo(day, Instant.MAX);
                replay.day(byDay.getOrDefault(day, List.of()), Instant.MAX);
            }
            return replay.taken();
        });
    }

    private static void tell(Unit unit, Instant at, String message) {
        LOG.info(
                "Rulebook {} exceeded its budget in a replay at {}: {}",
                unit.chapter().key(),
                at,
                message);
    }
}
