package io.pacesetter.engine.lane;

import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.ContestsInTests;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.RulesInForce;
import io.pacesetter.engine.testing.RulesInForce.Book;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the same small company as often as one likes, and changes it in ways that rules look at. */
@Component
final class Acme {

    static final List<String> PEOPLE = List.of("ana", "ben", "cho", "mia");
    static final List<String> TEAMS = List.of("West", "East", "North");
    static final long CONTEST = 4711;

    private final Scenario scenario;
    private final RulesInForce rules;
    private final ContestsInTests contests;
    private final People people;
    private final TimeOff timeOff;
    private final GoalSetting goals;
    private final Revisions revisions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Acme(
            Scenario scenario,
            RulesInForce rules,
            ContestsInTests contests,
            People people,
            TimeOff timeOff,
            GoalSetting goals,
            Revisions revisions,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.scenario = scenario;
        this.rules = rules;
        this.contests = contests;
        this.people = people;
        this.timeOff = timeOff;
        this.goals = goals;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Founds it: Ana and Ben in West below North, which Mia manages, and Cho in East. */
    FoundedOrganization founded(String zone, Instant from, Instant to) {
        FoundedOrganization acme = scenario.anOrganization()
                .inZone(zone)
                .withTeam("North")
                .withTeam("West")
                .under("North")
                .withTeam("East")
                .withMember("ana")
                .in("West")
                .as("AE")
                .withMember("ben")
                .in("West")
                .as("SDR")
                .withMember("cho")
                .in("East")
                .as("AE")
                .withMember("mia")
                .in("North")
                .founded();
        jdbc.sql("UPDATE team SET manager_id = ? WHERE organization_id = ? AND name <> 'East'")
                .params(acme.person("mia"), acme.id().value())
                .update();
        AnyRules.BADGES.forEach(badge -> rules.badge(acme.id(), badge));
        contests.hold(
                acme.id(),
                List.of(new Contest(
                        CONTEST, "spring", Level.TEAM, from, to, null, Set.of(acme.team("West"), acme.team("East")))));
        CurrentOrganization.run(
                acme.id(), () -> transaction.executeWithoutResult(status -> revisions.changed(acme.id())));
        return acme;
    }

    void publish(FoundedOrganization acme, Book book, Instant from, List<Rule> some) {
        rules.from(acme.id(), from, book, some);
    }

    static Book usual(int number) {
        return Book.of("usual" + number);
    }

    static Book fairPlay() {
        return new Book("fair", Purpose.FAIR_PLAY, null);
    }

    static Book scoring() {
        return new Book("spring-score", Purpose.CONTEST, CONTEST);
    }

    void move(FoundedOrganization acme, String who, String team, String role, LocalDate from) {
        people.join(acme.id(), acme.person(who), new Post(acme.team(team), role), from);
    }

    void away(FoundedOrganization acme, String who, LocalDate from, LocalDate last) {
        timeOff.add(acme.id(), acme.person(who), from, last, null, new Faults());
    }

    void goal(FoundedOrganization acme, String indicator, String period, String who, int target) {
        boolean team = TEAMS.contains(who);
        CurrentOrganization.run(
                acme.id(),
                () -> goals.set(
                        Deeds.anyone(acme.id()),
                        new GoalDraft(
                                indicator,
                                team ? "team" : "member",
                                who,
                                period,
                                BigDecimal.valueOf(target),
                                null,
                                null,
                                null,
                                null,
                                LocalDate.EPOCH,
                                null,
                                null)));
    }
}
