package io.pacesetter.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.access.AuditLog;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RuleHistoryIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Publishing publishing;

    @Autowired
    private RuleHistories histories;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TurnableClock clock;

    private OrganizationId organization;
    private Viewer viewer;
    private long id;

    @BeforeEach
    void found() {
        clock.turnTo(TurnableClock.START);
        organization = scenario.anOrganization().founded().id();
        viewer = new Viewer(organization, "ana@acme.test", 1L, null, EnumSet.allOf(Permission.class), true);
        id = rulebooks
                .create(viewer, new NewRulebook("calls", "Calls", "goal", null, null, text(10), "en"))
                .id();
    }

    private static String text(int points) {
        return "Rule \"Calls\"\n  When a call is logged,\n  then give " + points + " points.\n";
    }

    private void draft(int points) {
        rulebooks.saveDraft(viewer, id, text(points), "en", null);
    }

    private Version publish() {
        return publishing.publish(viewer, id, Publication.AT_ONCE);
    }

    private Version publishAt(Instant moment) {
        return publishing.publish(viewer, id, new Publication(null, moment, null));
    }

    private static Instant hour(int hours) {
        return TurnableClock.START.plus(Duration.ofHours(hours));
    }

    /** Tells versions with the hours from which on and up to which they decide. */
    private List<String> told() {
        return histories.current(organization).chapters().stream()
                .map(chapter -> chapter.version() + ": " + hours(chapter.from()) + "-"
                        + (chapter.to() == null ? "" : hours(chapter.to())))
                .toList();
    }

    private static long hours(Instant moment) {
        return Duration.between(TurnableClock.START, moment).toHours();
    }

    @Test
    void lastsFromOneVersionToTheNext() {
        publish();
        clock.turnTo(hour(2));
        draft(20);
        publish();

        assertThat(told()).containsExactly("1: 0-2", "2: 2-");
        assertThat(histories.current(organization).chapters().get(1).rules()).hasSize(1);
    }

    @Test
    void forgetsWhatWasToComeOnceSomethingElseIsPublishedBefore() {
        publish();
        publishAt(hour(5));
        assertThat(told()).containsExactly("1: 0-5", "2: 5-");

        clock.turnTo(hour(1));
        publish();

        assertThat(told()).containsExactly("1: 0-1", "3: 1-");
        assertThat(rulebooks.version(organization, id, 2).withdrawn()).isTrue();
    }

    @Test
    void endsWithTheRulebookAndBeginsWhenItIsPublishedAgain() {
        publish();
        clock.turnTo(hour(3));
        publishing.retire(viewer, id);
        assertThat(told()).containsExactly("1: 0-3");

        clock.turnTo(hour(4));
        publishing.rollBack(viewer, id, 1, null);

        assertThat(told()).containsExactly("1: 0-3", "2: 4-");
        assertThat(rulebooks.overview(organization, id).status()).isEqualTo(Rulebook.Status.PUBLISHED);
    }

    @Test
    void hasAGapWhereTheRulebookWasSuspended() {
        publish();
        clock.turnTo(hour(6));
        suspensions.suspend(organization, id, hour(2), "It took 80 ms for one activity; 50 ms are allowed");
        suspensions.suspend(organization, id, hour(1), "Again");

        assertThat(told()).containsExactly("1: 0-2");
        RulebookOverview suspended = rulebooks.overview(organization, id);
        assertThat(suspended.status()).isEqualTo(Rulebook.Status.SUSPENDED);
        assertThat(suspended.rulebook().suspension())
                .isEqualTo(new Rulebook.Suspension(hour(2), "It took 80 ms for one activity; 50 ms are allowed"));
        assertThat(audit.page(organization, 0, 1).get(0).action()).isEqualTo("rulebook.suspended");

        publishing.resume(viewer, id);

        assertThat(told()).containsExactly("1: 0-2", "1: 6-");
        assertThatThrownBy(() -> publishing.resume(viewer, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void isThatOfTheOwnOrganization() {
        publish();
        OrganizationId other = scenario.anOrganization().founded().id();

        suspensions.suspend(other, id, hour(0), "Not theirs to suspend");

        assertThat(histories.current(other).chapters()).isEmpty();
        assertThat(told()).containsExactly("1: 0-");
    }
}
