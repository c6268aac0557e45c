package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.indicator.NewIndicator;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.lane.Histories.History;
import io.pacesetter.engine.lane.Histories.Place;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.rules.measure.MeasureDraft;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * Whatever happens to activities, in whatever batches, with whatever crashes and on however many nodes: the numbers are what
 * the last reports add up to, and computing them from nothing gives the same. Runs the engine itself, without what Spring
 * does for JUnit's own tests, so that a failing history is shrunk.
 */
class HistoriesIT {

    /** The engine, started when the first history is played. */
    private static final class Engine {

        private static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(
                        EngineUnderTest.class)
                .initializers(new TestDatabase())
                .web(WebApplicationType.NONE)
                .run();

        static <T> T get(Class<T> bean) {
            return CONTEXT.getBean(bean);
        }
    }

    @AfterContainer
    static void stop() {
        Engine.CONTEXT.close();
    }

    @Provide
    Arbitrary<History> histories() {
        return Histories.all();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void endInTheNumbersTheyShouldHave(@ForAll("histories") History history) {
        Play play = new Play(history);

        history.steps().forEach(play::take);
        play.recoverAndSettle();

        play.compare();
        play.computeFromNothing();
        play.compare();
    }

    /** One history, played in an organization of its own. */
    private static final class Play {

        private final Scenario scenario = Engine.get(Scenario.class);
        private final Settling settling = Engine.get(Settling.class);
        private final Measures measures = Engine.get(Measures.class);
        private final JdbcClient jdbc = Engine.get(JdbcClient.class);
        private final Map<Integer, Lease> leases = new HashMap<>();
        private final Map<String, NewActivity> last = new HashMap<>();
        private final Map<String, TreeMap<LocalDate, Long>> teams = new HashMap<>();
        private final List<Lane> nodes = List.of(node(3), node(7), node(1_000));
        private final Place place;
        private final Instant look;
        private final FoundedOrganization acme;
        private boolean crashes;

        Play(History history) {
            place = history.place();
            look = minute(history.lookMinute());
            acme = scenario.anOrganization()
                    .inZone(place.zone().getId())
                    .withTeam("Region")
                    .withTeam("West")
                    .under("Region")
                    .withTeam("East")
                    .withMember("ana")
                    .in("West")
                    .withMember("ben")
                    .in("East")
                    .withMember("cho")
                    .founded();
            teams.put("ana", new TreeMap<>(Map.of(LocalDate.MIN, acme.team("West"))));
            teams.put("ben", new TreeMap<>(Map.of(LocalDate.MIN, acme.team("East"))));
            teams.put("cho", new TreeMap<>(Map.of(LocalDate.MIN, 0L)));
            define("smallest", "minimum", "amount", List.of("deal_won"));
            define("largest", "maximum", "amount", List.of("deal_won"));
            define("mean_minutes", "average", ExpectedNumbers.MINUTES, List.of("call"));
            define("accounts", "distinct", ExpectedNumbers.ACCOUNT, List.of());
        }

        private void define(String key, String aggregation, String of, List<String> types) {
            MeasureDraft draft = new MeasureDraft(aggregation, of, types, List.of(), List.of(), List.of(), null);
            Engine.get(IndicatorCatalogue.class)
                    .define(
                            acme.id(),
                            new NewIndicator(key, key, "leading", draft, null, 0, false),
                            Deeds.anyone(acme.id()));
        }

        void take(Histories.Step step) {
            if (step instanceof Histories.Reported reported) {
                report(reported.reports());
            } else if (step instanceof Histories.Moved moved) {
                move(moved);
            } else if (step instanceof Histories.Worked worked) {
                work(worked);
            } else {
                settling.recompute(acme.id());
            }
        }

        private void report(List<Histories.Report> reports) {
            List<NewActivity> batch = new ArrayList<>();
            for (Histories.Report report : reports) {
                String id = "a" + report.id();
                NewActivity known = last.get(id);
                NewActivity next = known == null
                        ? activity(id, report.done())
                        : switch (report.says()) {
                            case THIS -> activity(id, report.done());
                            case AGAIN -> known;
                            case DELETED -> NewActivity.deletion("crm", id);
                        };
                batch.add(next);
                last.put(id, next);
            }
            Engine.get(Intake.class).accept(acme.id(), batch);
        }

        private NewActivity activity(String id, Histories.Done done) {
            Histories.Figures figures = done.figures();
            NewActivity activity = NewActivity.of("crm", id, done.type(), done.owner(), minute(done.minute()));
            if (figures.amount() != null) {
                activity = activity.worth(figures.amount());
            }
            Map<String, Object> attributes = new HashMap<>();
            if (figures.account() != null) {
                attributes.put(ExpectedNumbers.ACCOUNT, figures.account());
            }
            if (figures.minutes() != null) {
                attributes.put(ExpectedNumbers.MINUTES, figures.minutes());
            }
            BigDecimal share = done.share();
            if (share != null) {
                int owner = Histories.PEOPLE.indexOf(done.owner());
                String other = Histories.PEOPLE.get((owner + 1) % Histories.PEOPLE.size());
                activity = activity.sharedBy(List.of(
                        new NewCredit(done.owner(), share), new NewCredit(other, BigDecimal.ONE.subtract(share))));
            }
            return activity.with(attributes);
        }

        private Instant minute(int minute) {
            return place.start().plus(Duration.ofMinutes(minute));
        }

        private LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, place.zone());
        }

        private void move(Histories.Moved moved) {
            LocalDate day = day(place.start()).plusDays(moved.day());
            long team = acme.team(moved.team());
            Engine.get(People.class).join(acme.id(), acme.person(moved.who()), new Post(team, "AE"), day);
            Objects.requireNonNull(teams.get(moved.who())).put(day, team);
        }

        private void work(Histories.Worked worked) {
            crashes = worked.crashes();
            try {
                Progress progress =
                        nodes.get(worked.node()).advance(acme.id(), "node" + worked.node(), leases.get(worked.node()));
                if (progress instanceof Progress.More more) {
                    leases.put(worked.node(), more.lease());
                } else {
                    leases.remove(worked.node());
                }
            } catch (DataAccessException | UnexpectedRollbackException crash) {
                leases.remove(worked.node());
            }
        }

        /** Whatever nodes still hold the lane are gone. */
        void recoverAndSettle() {
            jdbc.sql("UPDATE lane SET leased_until = NULL WHERE organization_id = ?")
                    .param(acme.id().value())
                    .update();
            settling.settle(acme.id());
            assertThat(Engine.get(Jobs.class).open(acme.id(), Recompute.KIND)).isZero();
        }

        void computeFromNothing() {
            Engine.get(Recompute.class).queue(acme.id(), null, null, null, null, "From nothing", "test");
            for (String table : List.of("tally", "tally_value")) {
                jdbc.sql("DELETE FROM " + table + " WHERE organization_id = ?")
                        .param(acme.id().value())
                        .update();
            }
            settling.settle(acme.id());
        }

        /** Compares every number of the week, of its days and as of the moment of the look. */
        void compare() {
            ExpectedNumbers expected = new ExpectedNumbers(
                    last.values(),
                    this::day,
                    acme::person,
                    (who, day) -> Objects.requireNonNull(teams.get(who))
                            .floorEntry(day)
                            .getValue());
            LocalDate first = day(place.start());
            Span week = new Span(first, first.plusDays(Histories.DAYS + 2));
            for (IndicatorDefinition indicator : Engine.get(Indicators.class).inUse(acme.id())) {
                if (ExpectedNumbers.COMPARED.contains(indicator.key())) {
                    compare(indicator, Measures.Scope.of(week), expected, part -> true);
                    compare(
                            indicator,
                            Measures.Scope.of(week).until(look),
                            expected,
                            part -> part.at().isBefore(look));
                    Map<LocalDate, @Nullable BigDecimal> days =
                            measures.byDay(acme.id(), indicator, Measures.Scope.of(week));
                    first.datesUntil(week.to())
                            .forEach(day -> same(
                                    indicator,
                                    "on " + day,
                                    days.get(day),
                                    expected.value(
                                            indicator.key(), part -> part.day().equals(day))));
                }
            }
        }

        private void compare(
                IndicatorDefinition indicator,
                Measures.Scope scope,
                ExpectedNumbers expected,
                Predicate<ExpectedNumbers.Part> inScope) {
            String key = indicator.key();
            same(indicator, "all", measures.together(acme.id(), indicator, scope), expected.value(key, inScope));
            Map<Long, @Nullable BigDecimal> byPerson = measures.byPerson(acme.id(), indicator, scope);
            for (String who : Histories.PEOPLE) {
                long id = acme.person(who);
                same(indicator, who, byPerson.get(id), expected.value(key, inScope.and(part -> part.person() == id)));
            }
            Map<Long, @Nullable BigDecimal> byTeam = measures.byTeam(acme.id(), indicator, scope);
            for (String team : List.of("West", "East", "Region")) {
                long counted = acme.team(team.equals("Region") ? "West" : team);
                same(
                        indicator,
                        team,
                        byTeam.get(acme.team(team)),
                        expected.value(key, inScope.and(part -> part.team() == counted)));
            }
        }

        private static void same(
                IndicatorDefinition indicator,
                String where,
                @Nullable BigDecimal found,
                @Nullable BigDecimal expected) {
            boolean zero = indicator.measure().aggregation().accumulates();
            assertThat(plain(found, zero)).as(indicator.key() + " " + where).isEqualTo(plain(expected, zero));
        }

        private static String plain(@Nullable BigDecimal number, boolean zero) {
            if (number == null) {
                return zero ? "0" : "none";
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        /** A node whose transactions end in a crash instead of a commit when the history says so. */
        private Lane node(int batch) {
            PlatformTransactionManager transactions = Engine.get(PlatformTransactionManager.class);
            PlatformTransactionManager crashing = new PlatformTransactionManager() {
                @Override
                public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                    return transactions.getTransaction(definition);
                }

                @Override
                public void commit(TransactionStatus status) {
                    if (crashes) {
                        transactions.rollback(status);
                        throw new UnexpectedRollbackException("The node crashed");
                    }
                    transactions.commit(status);
                }

                @Override
                public void rollback(TransactionStatus status) {
                    transactions.rollback(status);
                }
            };
            return new Lane(
                    Engine.get(LaneTable.class),
                    Engine.get(ActivityLog.class),
                    Engine.get(HandedOver.class),
                    Engine.get(Views.class),
                    Engine.get(Tallies.class),
                    Engine.get(Settlement.class),
                    Engine.get(TallyChanges.class),
                    Engine.get(StandingNews.class),
                    new LaneSettings(-1, Duration.ofMillis(250), Duration.ofSeconds(10), batch),
                    Engine.get(Clock.class),
                    crashing);
        }
    }
}
