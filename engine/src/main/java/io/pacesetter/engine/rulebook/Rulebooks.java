package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rulebooks of an organization and their drafts; see {@link Publishing} for what makes them count. */
@Service
public class Rulebooks {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_RULEBOOKS = 1_000;

    private final RulebookTable table;
    private final VersionTable versions;
    private final Faces faces;
    private final Organizations organizations;
    private final Revisions revisions;
    private final Audit audit;
    private final Clock clock;

    Rulebooks(
            RulebookTable table,
            VersionTable versions,
            Faces faces,
            Organizations organizations,
            Revisions revisions,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.faces = faces;
        this.organizations = organizations;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns all rulebooks by key, those of contests too. */
    @Transactional(readOnly = true)
    public List<RulebookOverview> list(OrganizationId organization) {
        List<Edition> all = versions.all(organization);
        return table.all(organization).stream()
                .map(rulebook -> Overviews.of(rulebook, all, clock.instant()))
                .toList();
    }

    /**
     * Returns a rulebook and where it stands.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public RulebookOverview overview(OrganizationId organization, long id) {
        return Overviews.of(find(organization, id), versions.all(organization), clock.instant());
    }

    /**
     * Returns a rulebook.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Rulebook find(OrganizationId organization, long id) {
        return table.find(organization, id).orElseThrow(() -> Refusal.notFound("Rulebook", Ids.format(id)));
    }

    /**
     * Returns the id of a rulebook of the organization's own; the scoring of a contest changes with its contest.
     *
     * @throws Refusal if there is none, or it belongs to a contest
     */
    @Transactional(readOnly = true)
    public long own(OrganizationId organization, long id) {
        Rulebook rulebook = find(organization, id);
        if (rulebook.contestId() != null) {
            throw Refusal.conflict("The rulebook " + rulebook.key() + " is the scoring of contest "
                    + Ids.format(rulebook.contestId()) + "; change or amend that contest instead");
        }
        return id;
    }

    /** Returns the versions of a rulebook, latest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(OrganizationId organization, long id) {
        return versions.of(organization, find(organization, id).id());
    }

    /**
     * Returns a version of a rulebook.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Version version(OrganizationId organization, long id, int number) {
        return versions.find(organization, find(organization, id).id(), number)
                .orElseThrow(() -> Refusal.notFound("Version", String.valueOf(number)));
    }

    /**
     * Creates a rulebook.
     *
     * @throws Refusal naming every field that is wrong, or if the key is taken
     */
    @Transactional
    public Rulebook create(Viewer viewer, NewRulebook wanted) {
        OrganizationId organization = viewer.organization();
        revisions.hold(organization);
        Faults faults = new Faults();
        String key = key(wanted.key(), faults);
        String name = faults.required("/name", wanted.name(), LONGEST_NAME);
        Purpose purpose = purpose(wanted.purpose(), faults);
        String text = text(wanted.text() == null ? "" : wanted.text(), faults);
        Language language =
                wanted.language() == null ? home(organization) : faces.language("/language", wanted.language());
        faults.refuseIfAny();
        refuseAnother(organization, key);
        Instant now = now();
        Rulebook rulebook = new Rulebook(
                Ids.next(),
                key,
                name,
                Objects.requireNonNull(purpose),
                wanted.contestId(),
                wanted.pack(),
                new Rulebook.Draft(text, language, viewer.actor(), now),
                false,
                null,
                null,
                now,
                0);
        table.insert(organization, rulebook);
        audit.record(viewer, "rulebook.created", key, null);
        return rulebook;
    }

    /**
     * Renames a rulebook, or says whether somebody else must publish what one person wrote; null leaves either as it is.
     *
     * @throws Refusal if the name is none, or if approval would be waived by someone who may not
     */
    @Transactional
    public RulebookOverview describe(
            Viewer viewer, long id, @Nullable String newName, @Nullable Boolean needsApproval) {
        OrganizationId organization = viewer.organization();
        Rulebook before = held(organization, id);
        Faults faults = new Faults();
        String name = newName == null ? before.name() : faults.required("/name", newName, LONGEST_NAME);
        faults.refuseIfAny();
        boolean needs = needsApproval == null ? before.needsApproval() : needsApproval;
        if (before.needsApproval() && !needs && !viewer.may(Permission.ACCESS_ADMINISTER)) {
            throw Refusal.forbidden(
                    "Only an administrator may let rules of " + before.key() + " be published without a second person");
        }
        table.describe(organization, id, name, needs);
        if (needs != before.needsApproval()) {
            audit.record(viewer, "rulebook.approval-changed", before.key(), needs ? "needed" : "not needed");
        }
        return overview(organization, id);
    }

    /**
     * Saves a draft, whatever it says.
     *
     * @param language null for the draft's own
     * @param version the version of the rulebook that it was made from; null to write over whatever is there
     * @throws Refusal if the text is too long, or if someone else changed the draft since
     */
    @Transactional
    public Rulebook saveDraft(
            Viewer viewer, long id, @Nullable String text, @Nullable String language, @Nullable Long version) {
        OrganizationId organization = viewer.organization();
        Rulebook before = held(organization, id);
        Faults faults = new Faults();
        String read = text == null ? "" : text(text, faults);
        if (text == null) {
            faults.add("/text", "is missing; send the rules, or an empty text for none");
        }
        faults.refuseIfAny();
        Language written = language == null ? before.draft().language() : faces.language("/language", language);
        refuseStale(before, version);
        table.saveDraft(organization, id, new Rulebook.Draft(read, written, viewer.actor(), now()));
        return find(organization, id);
    }

    /**
     * Throws away a rulebook of which nothing was ever published.
     *
     * @throws Refusal if there is none, or something of it was published
     */
    @Transactional
    public void delete(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        Rulebook rulebook = held(organization, id);
        if (!versions.of(organization, id).isEmpty()) {
            throw Refusal.conflict(
                    "Rules of " + rulebook.key() + " were published and belong to its history;" + " retire it instead");
        }
        table.delete(organization, id);
        audit.record(viewer, "rulebook.deleted", rulebook.key(), null);
    }

    /** Refuses to go on from another draft than the one there is, naming who changed it and when. */
    static void refuseStale(Rulebook rulebook, @Nullable Long version) {
        if (version != null && version != rulebook.version()) {
            throw Refusal.conflict("Someone else changed the draft meanwhile: "
                    + rulebook.draft().by() + " at " + rulebook.draft().at()
                    + "; look at it again, then repeat your change");
        }
    }

    private Rulebook held(OrganizationId organization, long id) {
        return table.hold(organization, id).orElseThrow(() -> Refusal.notFound("Rulebook", Ids.format(id)));
    }

    private void refuseAnother(OrganizationId organization, String key) {
        if (table.findByKey(organization, key).isPresent()) {
            throw Refusal.conflict("There is a rulebook with the key " + key + " already; choose another key");
        }
        if (table.all(organization).size() >= MOST_RULEBOOKS) {
            throw Refusal.conflict(
                    "There are " + MOST_RULEBOOKS + " rulebooks already, which is the most there may be");
        }
    }

    private Language home(OrganizationId organization) {
        Language home = organizations.profile(organization).locale().startsWith("ko") ? Language.KO : Language.EN;
        return faces.find(home).isPresent() ? home : Language.EN;
    }

    private static String key(@Nullable String wanted, Faults faults) {
        String key = wanted == null ? "" : wanted.strip();
        if (!KEY.matcher(key).matches()) {
            faults.add(
                    "/key",
                    (key.isEmpty() ? "is missing" : "\"" + key + "\" cannot be a key")
                            + "; use lower-case letters, digits, _ and -, a letter or digit first, at most 64");
        }
        return key;
    }

    private static @Nullable Purpose purpose(@Nullable String key, Faults faults) {
        Purpose purpose = Purpose.find(key == null ? "" : key).orElse(null);
        if (purpose == null) {
            faults.add(
                    "/purpose",
                    (key == null ? "is missing" : "There is no purpose \"" + key + "\"") + "; use "
                            + Arrays.stream(Purpose.values()).map(Purpose::key).collect(Collectors.joining(", ")));
        }
        return purpose;
    }

    private static String text(String text, Faults faults) {
        if (text.length() > Bounds.TEXT) {
            faults.add(
                    "/text",
                    "has " + text.length() + " characters; a rulebook has at most " + Bounds.TEXT
                            + ", so make several of it");
            return "";
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
