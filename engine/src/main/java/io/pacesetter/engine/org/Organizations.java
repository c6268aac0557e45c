package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The organizations of the installation: founding one, its settings, its calendar, and the count of its changes. */
@Service
public class Organizations {

    private static final int KEPT = 10_000;

    private final OrganizationTable table;
    private final Revisions revisions;
    private final SettingsChange changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PerRevision<Calendar> calendars;

    Organizations(
            OrganizationTable table,
            Revisions revisions,
            SettingsChange changes,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.revisions = revisions;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.calendars = new PerRevision<>(revisions, transactions, KEPT, (id, revision) -> table.calendar(id));
    }

    /**
     * Creates an organization with the usual activity types, and whatever listeners to {@link OrganizationCreated} add.
     *
     * @throws Refusal naming every setting that is wrong
     */
    public OrganizationId create(NewOrganization wanted) {
        return create(wanted, Function.identity());
    }

    /**
     * Creates an organization and does a first thing in it; if that fails, there is no organization.
     *
     * @return what {@code first} returns
     */
    public <T> T create(NewOrganization wanted, Function<OrganizationId, T> first) {
        OrganizationId id = new OrganizationId(Ids.next());
        OrganizationProfile profile = Settings.of(id, wanted);
        return CurrentOrganization.call(
                id,
                () -> Objects.requireNonNull(transaction.<T>execute(status -> {
                    table.insert(profile, clock.instant());
                    events.publishEvent(new OrganizationCreated(id));
                    return first.apply(id);
                })));
    }

    /** Returns an organization's settings. */
    public OrganizationProfile profile(OrganizationId organization) {
        return table.find(organization).orElseThrow(() -> Refusal.notFound("Organization", organization.toString()));
    }

    /**
     * Changes an organization's settings. Another time zone moves activities to other days: {@link AttributionChanged};
     * a first currency becomes that of the amounts without one: {@link CurrencyAdopted}.
     *
     * @throws Refusal naming every setting that is wrong, or if someone else changed them since
     */
    public OrganizationProfile change(OrganizationId organization, OrganizationChange change) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    if (change.currency() != null) {
                        table.holdIntake(organization);
                    }
                    revisions.hold(organization);
                    OrganizationProfile before = profile(organization);
                    if (change.version() != null && change.version() != before.version()) {
                        throw Refusal.conflict(
                                "The settings were changed since you looked; look again, then change them");
                    }
                    OrganizationProfile after = Settings.changed(before, change);
                    refuseAnotherCurrency(before, after);
                    if (!after.equals(before)) {
                        table.update(after);
                        changes.made(organization);
                        if (hasOtherDays(before, after)) {
                            events.publishEvent(
                                    new HistoryChanged(organization, HistoryChanged.Subject.CALENDAR, null, null));
                        }
                        if (!after.timeZone().equals(before.timeZone())) {
                            events.publishEvent(new AttributionChanged(organization, null, null, null));
                        }
                        tellOfCurrency(before, after);
                    }
                    return profile(organization);
                })));
    }

    private static boolean hasOtherDays(OrganizationProfile before, OrganizationProfile after) {
        return !after.timeZone().equals(before.timeZone())
                || after.weekStart() != before.weekStart()
                || after.fiscalYearStart() != before.fiscalYearStart()
                || !after.workingDays().equals(before.workingDays())
                || !after.workdayStart().equals(before.workdayStart())
                || !after.workdayEnd().equals(before.workdayEnd());
    }

    /** Returns an organization's calendar. */
    public Calendar calendar(OrganizationId organization) {
        return calendars.current(organization);
    }

    /** Returns the count of changes of an organization's people, teams, calendar and indicators. */
    public long revision(OrganizationId organization) {
        return revisions.of(organization);
    }

    /** Counts a change that the transaction under way makes; see {@link Revisions}. */
    public void changed(OrganizationId organization) {
        revisions.changed(organization);
    }

    private void tellOfCurrency(OrganizationProfile before, OrganizationProfile after) {
        String currency = after.currency();
        if (currency != null && before.currency() == null && table.hasAmounts(before.id())) {
            events.publishEvent(new CurrencyAdopted(before.id(), currency));
        }
    }

    private void refuseAnotherCurrency(OrganizationProfile before, OrganizationProfile after) {
        if (before.currency() != null && !before.currency().equals(after.currency()) && table.hasAmounts(before.id())) {
            Faults faults = new Faults();
            faults.add(
                    "/currency",
                    "Amounts are recorded in " + before.currency()
                            + " already; give indicators a currency of their own for amounts in another");
            faults.refuseIfAny();
        }
    }
}
