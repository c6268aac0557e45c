package io.pacesetter.engine.indicator;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.ActivityTypes;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Measure;
import io.pacesetter.rules.measure.MeasureCheck;
import io.pacesetter.rules.measure.MeasureDraft;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines, changes and retires indicators while lanes run; a new definition holds from its commit on. */
@Service
public class IndicatorCatalogue {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 32;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_INDICATORS = 200;

    private final IndicatorTable table;
    private final ActivityTypes types;
    private final Revisions revisions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorCatalogue(
            IndicatorTable table,
            ActivityTypes types,
            Revisions revisions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.types = types;
        this.revisions = revisions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Defines an indicator; its values over history are computed by a job.
     *
     * @throws Refusal naming everything that is wrong
     */
    @Transactional
    public IndicatorDefinition define(OrganizationId organization, NewIndicator wanted, Viewer viewer) {
        revisions.changed(organization);
        Map<String, IndicatorDefinition> inUse = inUse(organization);
        if (inUse.size() >= MOST_INDICATORS) {
            throw Refusal.conflict("There are " + inUse.size() + " indicators already; delete one that is not used");
        }
        IndicatorDefinition indicator = checked(organization, wanted, inUse, null);
        table.insert(organization, indicator);
        audit.record(viewer, "indicator.defined", indicator.key(), null);
        if (isTallied(indicator)) {
            events.publishEvent(new IndicatorChanged(organization, indicator.id(), indicator.name(), viewer.actor()));
        }
        return find(organization, indicator.id());
    }

    /**
     * Changes an indicator; if its number is defined otherwise, history is computed again.
     *
     * @param version the version that the change was made from; null to change whatever is there
     * @throws Refusal naming everything that is wrong, or if someone else changed it since
     */
    @Transactional
    public IndicatorDefinition change(
            OrganizationId organization, long id, NewIndicator wanted, @Nullable Long version, Viewer viewer) {
        revisions.changed(organization);
        IndicatorDefinition before = find(organization, id);
        if (version != null && version != before.version()) {
            throw Refusal.conflict("The indicator " + before.key()
                    + " has been changed by someone else; look at it again and repeat your change");
        }
        Map<String, IndicatorDefinition> inUse = inUse(organization);
        IndicatorDefinition after = checked(organization, wanted, inUse, before);
        refuseRenamingParts(before, after, inUse.values());
        if (!table.update(organization, after)) {
            throw Refusal.notFound("Indicator", Ids.format(id));
        }
        audit.record(viewer, "indicator.changed", after.key(), null);
        if (!after.measure().equals(before.measure()) && isTallied(after)) {
            events.publishEvent(new IndicatorChanged(organization, id, after.name(), viewer.actor()));
        }
        return find(organization, id);
    }

    /**
     * Retires an indicator; its key can be used again.
     *
     * @throws Refusal naming the goals and ratios that use it
     */
    @Transactional
    public void retire(OrganizationId organization, long id, Viewer viewer) {
        revisions.changed(organization);
        IndicatorDefinition indicator = find(organization, id);
        List<String> users = ratiosWith(indicator.key(), inUse(organization).values());
        long goals = table.goals(organization, id);
        if (!users.isEmpty() || goals > 0) {
            List<String> reasons = new ArrayList<>();
            if (!users.isEmpty()) {
                reasons.add("the ratios " + String.join(", ", users));
            }
            if (goals > 0) {
                reasons.add(goals == 1 ? "1 goal" : goals + " goals");
            }
            throw Refusal.conflict("The indicator " + indicator.key() + " is used by "
                    + String.join(" and by ", reasons) + "; change or delete them first");
        }
        table.retire(organization, id, clock.instant());
        audit.record(viewer, "indicator.retired", indicator.key(), null);
    }

    /**
     * Checks a definition without keeping it.
     *
     * @throws Refusal naming everything that is wrong
     */
    @Transactional(readOnly = true)
    public Measure check(OrganizationId organization, MeasureDraft draft) {
        Faults faults = new Faults();
        Measure measure = measure(organization, draft, inUse(organization).keySet(), faults);
        faults.refuseIfAny();
        return Objects.requireNonNull(measure);
    }

    /** Notes the job that computes an indicator over history, as part of the transaction under way. */
    @Transactional
    public void computing(OrganizationId organization, Collection<Long> indicators, long job) {
        revisions.changed(organization);
        indicators.forEach(id -> table.computing(organization, id, job));
    }

    /** Notes that a job computes no longer. */
    @Transactional
    public void computed(OrganizationId organization, long job) {
        // the organization first and its indicators then, as all who change them do, or two could wait for each other
        revisions.hold(organization);
        if (table.computed(organization, job) > 0) {
            revisions.changed(organization);
        }
    }

    private IndicatorDefinition find(OrganizationId organization, long id) {
        return table.all(organization).stream()
                .filter(indicator -> indicator.id() == id && !indicator.retired())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Indicator", Ids.format(id)));
    }

    private Map<String, IndicatorDefinition> inUse(OrganizationId organization) {
        return table.all(organization).stream()
                .filter(indicator -> !indicator.retired())
                .collect(Collectors.toMap(IndicatorDefinition::key, Function.identity()));
    }

    private IndicatorDefinition checked(
            OrganizationId organization,
            NewIndicator wanted,
            Map<String, IndicatorDefinition> inUse,
            @Nullable IndicatorDefinition before) {
        Faults faults = new Faults();
        String key = key(wanted.key(), inUse, before, faults);
        String name = faults.required("/name", wanted.name(), LONGEST_NAME);
        String unit = faults.optional("/unit", wanted.unit(), LONGEST_UNIT);
        int decimals = wanted.decimals() == null ? 0 : wanted.decimals();
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            faults.add("/decimals", "must be 0 to 6, not " + decimals);
        }
        String kind = wanted.kind() == null ? "leading" : wanted.kind();
        if (!kind.equals("leading") && !kind.equals("lagging")) {
            faults.add("/kind", "must be leading or lagging, not \"" + kind + "\"");
        }
        Measure measure = measure(organization, wanted.measure(), inUse.keySet(), faults);
        if (measure != null) {
            refuseCircle(key, measure, inUse, faults);
        }
        faults.refuseIfAny();
        return new IndicatorDefinition(
                before == null ? Ids.next() : before.id(),
                key,
                name,
                kind.equals("leading"),
                Objects.requireNonNull(measure),
                unit,
                wanted.measure().currency(),
                decimals,
                wanted.lowerIsBetter(),
                before != null && before.builtIn(),
                false,
                null,
                before == null ? 0 : before.version());
    }

    private static String key(
            @Nullable String wanted,
            Map<String, IndicatorDefinition> inUse,
            @Nullable IndicatorDefinition before,
            Faults faults) {
        String key = wanted == null ? "" : wanted.strip();
        if (!KEY.matcher(key).matches()) {
            faults.add(
                    "/key",
                    (key.isEmpty() ? "is missing" : "\"" + key + "\" cannot be a key")
                            + "; use lower-case letters, digits and _, a letter first, at most 64");
        } else if (inUse.containsKey(key) && (before == null || !before.key().equals(key))) {
            faults.add("/key", "There is an indicator " + key + " already");
        }
        return key;
    }

    private @Nullable Measure measure(
            OrganizationId organization, MeasureDraft draft, Set<String> keys, Faults faults) {
        MeasureCheck.Checked checked = new MeasureCheck(types.keys(organization), keys).check(draft);
        checked.faults().forEach(fault -> faults.add(fault.pointer(), fault.detail()));
        return checked.measure();
    }

    private static void refuseCircle(
            String key, Measure measure, Map<String, IndicatorDefinition> inUse, Faults faults) {
        List<String> open = new ArrayList<>(partsOf(measure));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String part = open.remove(open.size() - 1);
            if (part.equals(key)) {
                faults.add("/numerator", "The ratio " + key + " would be a part of itself");
                return;
            }
            IndicatorDefinition indicator = inUse.get(part);
            if (indicator != null && seen.add(part)) {
                open.addAll(partsOf(indicator.measure()));
            }
        }
    }

    private static void refuseRenamingParts(
            IndicatorDefinition before, IndicatorDefinition after, Collection<IndicatorDefinition> inUse) {
        List<String> users = ratiosWith(before.key(), inUse);
        if (!before.key().equals(after.key()) && !users.isEmpty()) {
            throw Refusal.conflict("The key " + before.key() + " is used by the ratios " + String.join(", ", users)
                    + "; it cannot change");
        }
    }

    private static List<String> ratiosWith(String key, Collection<IndicatorDefinition> inUse) {
        return inUse.stream()
                .filter(indicator -> partsOf(indicator.measure()).contains(key))
                .map(IndicatorDefinition::key)
                .sorted()
                .toList();
    }

    private static List<String> partsOf(Measure measure) {
        List<String> parts = new ArrayList<>(measure.numerator());
        parts.addAll(measure.denominator());
        return parts;
    }

    /** A ratio follows from its parts; nothing is kept for it. */
    private static boolean isTallied(IndicatorDefinition indicator) {
        return indicator.measure().aggregation() != Aggregation.RATIO;
    }
}
