package io.pacesetter.engine.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PublishedEvents;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class OrganizationsIT {

    private static final LocalDate CHUSEOK = LocalDate.of(2025, 10, 6);

    @Autowired
    private Scenario scenario;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Holidays holidays;

    @Autowired
    private ActivityTypes types;

    @Autowired
    private People people;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsWithTheUsualCalendarAndTypes() {
        OrganizationId id = organizations.create(new NewOrganization("  한빛 영업  ", "Asia/Seoul"));

        OrganizationProfile profile = organizations.profile(id);
        assertThat(profile.name()).isEqualTo("한빛 영업");
        assertThat(profile.weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(profile.fiscalYearStart()).isEqualTo(Month.JANUARY);
        assertThat(profile.workingDays()).startsWith(DayOfWeek.MONDAY).endsWith(DayOfWeek.FRIDAY);
        assertThat(types.keys(id))
                .containsExactly("call", "deal_lost", "deal_won", "demo", "email", "meeting", "proposal");
    }

    @Test
    void readsSettingsAsPeopleWriteThem() {
        OrganizationId id = organizations.create(new NewOrganization(
                "Acme", "America/New_York", "ko_KR", "sun", "apr", List.of("thu", "Monday", "TUE", "mon")));

        OrganizationProfile profile = organizations.profile(id);
        assertThat(profile.locale()).isEqualTo("ko-KR");
        assertThat(profile.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(profile.fiscalYearStart()).isEqualTo(Month.APRIL);
        assertThat(profile.workingDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void tellsEverythingThatIsWrongWithANewOrganization() {
        assertThatThrownBy(() -> organizations.create(
                        new NewOrganization(" ", "+09:00", "de", "someday", "13", List.of("MON", "x"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly(
                                        "/name",
                                        "/timeZone",
                                        "/locale",
                                        "/weekStart",
                                        "/fiscalYearStart",
                                        "/workingDays/1"));
        assertThatThrownBy(() -> organizations.create(new NewOrganization("Acme", "UTC", null, null, null, List.of())))
                .hasMessageContaining("at least one day");
    }

    @Test
    void whatFailsInAFirstThingLeavesNoOrganization() {
        OrganizationId[] made = new OrganizationId[1];

        assertThatThrownBy(() -> organizations.create(new NewOrganization("Acme", "UTC"), id -> {
                    made[0] = id;
                    throw new IllegalStateException("no key");
                }))
                .hasMessage("no key");

        assertThatThrownBy(() -> organizations.profile(made[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void aNewTimeZoneConcernsEveryActivity() {
        FoundedOrganization acme = scenario.anOrganization().inZone("UTC").founded();
        published.forget();

        organizations.change(acme.id(), change("Asia/Seoul", null, null, null));

        assertThat(organizations.calendar(acme.id()).zone().getId()).isEqualTo("Asia/Seoul");
        assertThat(published.of(AttributionChanged.class))
                .containsExactly(new AttributionChanged(acme.id(), null, null, null));
    }

    @Test
    void otherSettingsConcernNoActivity() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        published.forget();

        organizations.change(acme.id(), change(null, "08:30", "17:00", null));

        assertThat(organizations.calendar(acme.id()).workdayStart()).isEqualTo(LocalTime.of(8, 30));
        assertThat(published.of(AttributionChanged.class)).isEmpty();
    }

    @Test
    void refusesAWorkdayThatEndsBeforeItStarts() {
        FoundedOrganization acme = scenario.anOrganization().founded();

        assertThatThrownBy(() -> organizations.change(acme.id(), change(null, null, "08:00", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/workdayEnd"));
    }

    @Test
    void refusesSettingsThatSomeoneElseChanged() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        organizations.change(acme.id(), change(null, "08:00", null, 0L));

        assertThatThrownBy(() -> organizations.change(acme.id(), change(null, "07:00", null, 0L)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void aHolidayIsNoWorkingDayUntilItIsRemoved() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        FoundedOrganization other = scenario.anOrganization().founded();
        assertThat(organizations.calendar(acme.id()).isWorkingDay(CHUSEOK)).isTrue();

        holidays.put(acme.id(), CHUSEOK, "추석", new Faults());
        holidays.put(acme.id(), CHUSEOK, "한가위", new Faults());

        assertThat(holidays.list(acme.id())).containsExactly(new Holidays.Holiday(CHUSEOK, "한가위"));
        assertThat(organizations.calendar(acme.id()).isWorkingDay(CHUSEOK)).isFalse();
        assertThat(organizations.calendar(other.id()).isWorkingDay(CHUSEOK)).isTrue();

        holidays.remove(acme.id(), CHUSEOK);
        assertThat(organizations.calendar(acme.id()).isWorkingDay(CHUSEOK)).isTrue();
        assertThatThrownBy(() -> holidays.remove(acme.id(), CHUSEOK)).isInstanceOf(Refusal.class);
    }

    @Test
    void addsActivityTypesOfItsOwn() {
        FoundedOrganization acme = scenario.anOrganization().founded();

        types.add(acme.id(), "site_visit", "현장 방문");

        assertThat(types.keys(acme.id())).contains("site_visit");
        assertThatThrownBy(() -> types.add(acme.id(), "call", "Call"))
                .hasMessageContaining("is the key of Call already");
        assertThatThrownBy(() -> types.add(acme.id(), "Site Visit", " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/name"));
        assertThatThrownBy(() -> types.add(acme.id(), "Site Visit", "Visit"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/key"));
    }

    @Test
    void aTransactionSeesItsOwnChangesAndNobodyElseDoesUntilItCommits() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        int before = acme.roster().members().size();

        CurrentOrganization.run(
                acme.id(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    people.add(acme.id(), new NewPerson("ana", "Ana", null, null, null, null));
                    assertThat(acme.roster().byKey("ana")).isPresent();
                    status.setRollbackOnly();
                }));
        people.add(acme.id(), new NewPerson("ben", "Ben", null, null, null, null));

        assertThat(acme.roster().byKey("ana")).isEmpty();
        assertThat(acme.roster().members()).hasSize(before + 1);
    }

    @Test
    void tellsOpenPagesWhatChanged() {
        FoundedOrganization acme = scenario.anOrganization().founded();

        holidays.put(acme.id(), CHUSEOK, "추석", new Faults());
        people.add(acme.id(), new NewPerson("ana", "Ana", null, null, null, null));

        assertThat(jdbc.sql("SELECT kind FROM live_event WHERE organization_id = ? ORDER BY sequence")
                        .param(acme.id().value())
                        .query(String.class)
                        .list())
                .containsSubsequence("config", "people");
    }

    private static OrganizationChange change(
            @Nullable String zone, @Nullable String start, @Nullable String end, @Nullable Long version) {
        return new OrganizationChange(null, zone, null, null, null, null, null, start, end, version);
    }
}
