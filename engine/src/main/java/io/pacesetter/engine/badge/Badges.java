package io.pacesetter.engine.badge;

import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which badges there are. Who holds them is in the ledger: see {@link BadgeHoldings}. */
@Service
public class Badges {

    private static final int KEPT = 1_000;
    private static final int MOST = 1_000;

    private final BadgeTable table;
    private final Revisions revisions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PerRevision<List<Badge>> badges;

    Badges(BadgeTable table, Revisions revisions, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.revisions = revisions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.badges =
                new PerRevision<>(revisions, transactions, KEPT, (organization, revision) -> table.all(organization));
    }

    /** Returns all badges by name, those that are retired last. */
    public List<Badge> list(OrganizationId organization) {
        return badges.current(organization);
    }

    /** Finds a badge by its id, retired or not. */
    public Optional<Badge> find(OrganizationId organization, long id) {
        return list(organization).stream().filter(badge -> badge.id() == id).findFirst();
    }

    /** Finds a badge by its key, retired or not. */
    public Optional<Badge> find(OrganizationId organization, String key) {
        return list(organization).stream()
                .filter(badge -> badge.key().equals(key))
                .findFirst();
    }

    /**
     * Adds a badge.
     *
     * @param builtIn whether it comes with a shipped pack
     * @throws Refusal naming every field that is wrong
     */
    public Badge add(OrganizationId organization, BadgeDraft draft, boolean builtIn) {
        BadgeCheck check = new BadgeCheck();
        Badge wanted = new Badge(
                Ids.next(),
                check.key(draft.key()),
                check.name(draft.name()),
                check.description(draft.description()),
                check.icon(draft.icon()),
                check.color(draft.color()),
                false,
                builtIn,
                0);
        check.refuseIfAny();
        return changed(organization, () -> {
            List<Badge> present = table.all(organization);
            present.stream().filter(other -> other.key().equals(wanted.key())).forEach(other -> {
                throw Refusal.invalid(
                        "/key", "'" + wanted.key() + "' is the key of " + other.name() + " already; choose another");
            });
            if (present.size() >= MOST) {
                throw Refusal.conflict("There are " + MOST + " badges, which is as many as there may be");
            }
            table.insert(organization, wanted, now());
            return wanted;
        });
    }

    /**
     * Changes what a badge looks like and is called; its key stays.
     *
     * @param version the version that was read; other than the present one, somebody else was faster
     * @throws Refusal if there is none, it was changed meanwhile, or a field is wrong
     */
    public Badge change(OrganizationId organization, long id, BadgeDraft draft, long version) {
        BadgeCheck check = new BadgeCheck();
        String name = check.name(draft.name());
        String description = check.description(draft.description());
        String icon = check.icon(draft.icon());
        String color = check.color(draft.color());
        check.refuseIfAny();
        return changed(organization, () -> {
            Badge old = required(organization, id);
            Badge wanted =
                    new Badge(id, old.key(), name, description, icon, color, old.retired(), old.builtIn(), version);
            if (!table.update(organization, wanted)) {
                throw Refusal.conflict("Somebody else changed " + old.name() + " meanwhile; read it again");
            }
            return required(organization, id);
        });
    }

    /**
     * Stops awarding a badge; whoever holds it keeps it. Rules that award it are refused from then on.
     *
     * @throws Refusal if there is none
     */
    public void retire(OrganizationId organization, long id) {
        changed(organization, () -> {
            required(organization, id);
            table.retire(organization, id, now());
            return id;
        });
    }

    /**
     * Awards a retired badge again.
     *
     * @throws Refusal if there is none
     */
    public void restore(OrganizationId organization, long id) {
        changed(organization, () -> {
            required(organization, id);
            table.restore(organization, id);
            return id;
        });
    }

    private Badge required(OrganizationId organization, long id) {
        return table.find(organization, id).orElseThrow(() -> Refusal.notFound("Badge", Ids.format(id)));
    }

    private <T> T changed(OrganizationId organization, Supplier<T> change) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    revisions.changed(organization);
                    return change.get();
                })));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
