package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings rules into force and takes them out again, on every node at once. Nothing here touches the past: what occurred
 * before is decided by the rules of that time.
 */
@Service
public class Publishing {

    private static final int LONGEST_NOTE = 1_000;
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final int ATTEMPTS = 3;

    private final RulebookTable table;
    private final VersionTable versions;
    private final Checks checks;
    private final RuleNews news;
    private final Revisions revisions;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Publishing(
            RulebookTable table,
            VersionTable versions,
            Checks checks,
            RuleNews news,
            Revisions revisions,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.versions = versions;
        this.checks = checks;
        this.news = news;
        this.revisions = revisions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Checked texts, and the state of the organization and the rulebook that they were checked in. */
    private record Proved(Rulebook rulebook, long revision, Check check) {}

    /**
     * Publishes a rulebook's draft. Versions that were to come into force later than this one are withdrawn; a rulebook that
     * was suspended or retired is asked again.
     *
     * @throws Refusal naming every problem of the draft, or if it was changed meanwhile, or if somebody else must publish it
     */
    public Version publish(Viewer viewer, long id, Publication wanted) {
        return publish(viewer, id, wanted, now -> from(wanted.effectiveFrom(), now));
    }

    /**
     * Publishes a rulebook's first version with effect from a moment that may be past: the beginning of the contest that it
     * scores, or of a history that is told afterwards. Nothing was decided by it before, so that nothing is decided otherwise.
     *
     * @throws Refusal naming every problem of the draft
     * @throws IllegalStateException if something of it was published before
     */
    public Version publishFirst(Viewer viewer, long id, Instant beginning) {
        if (!versions.of(viewer.organization(), id).isEmpty()) {
            throw new IllegalStateException(
                    "Rulebook " + id + " was published before; publish its next version instead");
        }
        return publish(viewer, id, Publication.AT_ONCE, now -> beginning.truncatedTo(ChronoUnit.MICROS));
    }

    private Version publish(Viewer viewer, long id, Publication wanted, UnaryOperator<Instant> effective) {
        OrganizationId organization = viewer.organization();
        String note = note(wanted.note());
        return steadily(organization, () -> {
            long revision = revisions.of(organization);
            Rulebook rulebook = find(organization, id);
            Rulebooks.refuseStale(rulebook, wanted.draftVersion());
            refuseOwn(viewer, rulebook);
            Rulebook.Draft draft = rulebook.draft();
            Check check = checks.prove(organization, rulebook, draft.text(), draft.language());
            Checks.refuse(check, "/draft");
            return commit(new Proved(rulebook, revision, check), () -> {
                Instant now = now();
                return add(
                        viewer,
                        rulebook,
                        check,
                        new Version(
                                0,
                                draft.text(),
                                draft.language(),
                                note,
                                draft.by(),
                                viewer.actor().equals(draft.by()) ? null : viewer.actor(),
                                null,
                                now,
                                effective.apply(now),
                                null));
            });
        });
    }

    /**
     * Publishes an older version anew, at once. The draft becomes its text, unless somebody has been working on it.
     *
     * @throws Refusal if there is no such version, or naming every problem that it has by now
     */
    public Version rollBack(Viewer viewer, long id, int number, @Nullable String wantedNote) {
        OrganizationId organization = viewer.organization();
        String note = note(wantedNote);
        return steadily(organization, () -> {
            long revision = revisions.of(organization);
            Rulebook rulebook = find(organization, id);
            Version older = versions.find(organization, id, number)
                    .orElseThrow(() -> Refusal.notFound("Version", String.valueOf(number)));
            Check check = checks.prove(organization, rulebook, older.text(), older.language());
            Checks.refuse(check, "/version");
            return commit(new Proved(rulebook, revision, check), () -> {
                Instant now = now();
                followDraft(viewer, rulebook, older, now);
                return add(
                        viewer,
                        rulebook,
                        check,
                        new Version(
                                0,
                                older.text(),
                                older.language(),
                                note,
                                viewer.actor(),
                                null,
                                older.restores() == null ? older.number() : older.restores(),
                                now,
                                now,
                                null));
            });
        });
    }

    /**
     * Takes a rulebook out of force for good, or until it is published again.
     *
     * @throws Refusal if it is retired already
     */
    public void retire(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        CurrentOrganization.run(
                organization,
                () -> transaction.executeWithoutResult(status -> {
                    revisions.changed(organization);
                    Rulebook rulebook = find(organization, id);
                    if (rulebook.retiredAt() != null) {
                        throw Refusal.conflict(
                                "The rulebook " + rulebook.key() + " was retired at " + rulebook.retiredAt());
                    }
                    Instant now = now();
                    versions.withdrawFrom(organization, id, now);
                    versions.end(organization, id, now);
                    table.stand(organization, id, rulebook.suspension(), now);
                    news.changed(viewer, "rulebook.retired", rulebook, null, now);
                }));
    }

    /**
     * Has a suspended rulebook asked again from now on.
     *
     * @throws Refusal if it is not suspended
     */
    public void resume(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        CurrentOrganization.run(
                organization,
                () -> transaction.executeWithoutResult(status -> {
                    revisions.changed(organization);
                    Rulebook rulebook = find(organization, id);
                    if (rulebook.suspension() == null) {
                        throw Refusal.conflict("The rulebook " + rulebook.key() + " is not suspended");
                    }
                    Instant now = now();
                    versions.resume(organization, id, now, viewer.actor());
                    table.stand(organization, id, null, rulebook.retiredAt());
                    news.changed(viewer, "rulebook.resumed", rulebook, null, now);
                }));
    }

    /** Proves without holding anybody up, and again if the draft or a word was changed before it could be committed. */
    private static Version steadily(OrganizationId organization, Supplier<Optional<Version>> attempt) {
        return CurrentOrganization.call(organization, () -> {
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<Version> published = attempt.get();
                if (published.isPresent()) {
                    return published.get();
                }
            }
            throw Refusal.conflict("People, settings or the draft are being changed at this moment; try again");
        });
    }

    private Optional<Version> commit(Proved proved, Supplier<Version> publication) {
        OrganizationId organization = CurrentOrganization.get();
        return Objects.requireNonNull(transaction.execute(status -> {
            revisions.hold(organization);
            boolean same = revisions.of(organization) == proved.revision()
                    && proved.rulebook()
                            .equals(table.hold(organization, proved.rulebook().id())
                                    .orElse(null));
            return same ? Optional.of(publication.get()) : Optional.<Version>empty();
        }));
    }

    private Version add(Viewer viewer, Rulebook rulebook, Check check, Version wanted) {
        OrganizationId organization = viewer.organization();
        revisions.changed(organization);
        List<Version> before = versions.of(organization, rulebook.id());
        Version version = wanted.numbered(before.isEmpty() ? 1 : before.get(0).number() + 1);
        versions.withdrawFrom(organization, rulebook.id(), version.from());
        versions.insert(organization, rulebook.id(), version, RuleJson.write(check.rules()));
        versions.resume(organization, rulebook.id(), version.from(), viewer.actor());
        table.stand(organization, rulebook.id(), null, null);
        Integer restores = version.restores();
        news.changed(
                viewer,
                restores == null ? "rulebook.published" : "rulebook.rolled-back",
                rulebook,
                "version " + version.number() + (restores == null ? "" : " restores " + restores)
                        + (version.note().isEmpty() ? "" : ": " + version.note()),
                version.from());
        return version;
    }

    private void followDraft(Viewer viewer, Rulebook rulebook, Version older, Instant now) {
        OrganizationId organization = viewer.organization();
        List<Version> all = versions.of(organization, rulebook.id());
        if (!all.isEmpty() && all.get(0).text().equals(rulebook.draft().text())) {
            table.saveDraft(
                    organization,
                    rulebook.id(),
                    new Rulebook.Draft(older.text(), older.language(), viewer.actor(), now));
        }
    }

    private static void refuseOwn(Viewer viewer, Rulebook rulebook) {
        String author = rulebook.draft().by();
        if (rulebook.needsApproval()
                && (viewer.accountId() == null || viewer.actor().equals(author))) {
            throw Refusal.forbidden("The rulebook " + rulebook.key() + " needs a second person: " + author
                    + " wrote the draft, so another account must publish it");
        }
    }

    private static Instant from(@Nullable Instant wanted, Instant now) {
        if (wanted == null) {
            return now;
        }
        Instant from = wanted.truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(now)) {
            throw Refusal.invalid(
                    "/effectiveFrom", from + " is past; rules never change what has been, so give a time from now on");
        }
        if (from.isAfter(now.plus(FARTHEST))) {
            throw Refusal.invalid("/effectiveFrom", from + " is more than a year away; give a time before that");
        }
        return from;
    }

    private Rulebook find(OrganizationId organization, long id) {
        return table.find(organization, id).orElseThrow(() -> Refusal.notFound("Rulebook", Ids.format(id)));
    }

    private static String note(@Nullable String wanted) {
        Faults faults = new Faults();
        String note = faults.optional("/note", wanted, LONGEST_NOTE);
        faults.refuseIfAny();
        return note == null ? "" : note;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
