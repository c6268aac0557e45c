package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.goal.GoalCheck;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the stages of a plan and notes everything that is wrong with them. */
final class PlanCheck {

    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_DAYS = 730;
    private static final int MOST = 50;
    private static final int WHOLE = 100;
    private static final Set<String> DOERS = keys(Doer.values(), Doer::key);
    private static final Set<String> COMPANIONS = keys(Companion.values(), Companion::key);

    private final Faults faults;
    private final Predicate<String> indicators;

    /** Takes where to note faults, and which keys are those of indicators in use. */
    PlanCheck(Faults faults, Predicate<String> indicators) {
        this.faults = faults;
        this.indicators = indicators;
    }

    /** Reads the stages; they mean nothing if a fault was noted. */
    List<Plan.Stage> stages(@Nullable List<PlanDraft.StageDraft> given) {
        return stages(given, new HashSet<>());
    }

    /** Reads stages for a plan that has tasks already; adds the keys of theirs. */
    List<Plan.Stage> stages(@Nullable List<PlanDraft.StageDraft> given, Set<String> tasks) {
        List<PlanDraft.StageDraft> drafts = some("/stages", given);
        if (drafts.isEmpty()) {
            faults.add("/stages", "A plan has 1 to " + MOST + " stages; give at least one");
        }
        List<Plan.Stage> stages = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int before = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Plan.Stage stage = stage("/stages/" + i, drafts.get(i), before, tasks);
            unique("/stages/" + i + "/key", stage.key(), keys);
            stages.add(stage);
            before = Math.max(before, stage.days());
        }
        return stages;
    }

    private Plan.Stage stage(String at, PlanDraft.StageDraft draft, int before, Set<String> taskKeys) {
        int days = number(at + "/days", draft.days(), 1, MOST_DAYS);
        if (draft.days() != null && days >= 1 && days <= before) {
            faults.add(
                    at + "/days",
                    "The stage would end on day " + days + ", but the one before ends on day " + before
                            + "; days count from the start of the onboarding, so give more than " + before);
        }
        List<Plan.Target> targets = targets(at + "/targets", draft.targets());
        return new Plan.Stage(
                faults.key(at + "/key", draft.key(), LONGEST_KEY),
                faults.required(at + "/name", draft.name(), LONGEST_NAME),
                days,
                number(at + "/rampPercent", draft.rampPercent(), 0, WHOLE),
                gate(at + "/gate", draft.gate(), targets.size()),
                targets,
                tasks(at + "/tasks", draft.tasks(), days, taskKeys),
                checkIns(at + "/checkIns", draft.checkIns(), days));
    }

    private Plan.Gate gate(String at, PlanDraft.@Nullable GateDraft draft, int targets) {
        if (draft == null) {
            return new Plan.Gate("none", false, false);
        }
        String wanted = draft.targets() == null ? "none" : draft.targets();
        if (!wanted.equals("all") && !wanted.equals("none") && !isCount(wanted, targets)) {
            faults.add(
                    at + "/targets",
                    "'" + wanted + "' is neither all, none, nor a number from 1 to the stage's " + targets
                            + " targets");
        }
        return new Plan.Gate(wanted, Boolean.TRUE.equals(draft.tasks()), Boolean.TRUE.equals(draft.signOff()));
    }

    private static boolean isCount(String text, int most) {
        return text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= most;
    }

    private List<Plan.Target> targets(String at, @Nullable List<PlanDraft.TargetDraft> given) {
        List<Plan.Target> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlanDraft.TargetDraft draft : some(at, given)) {
            String here = at + "/" + targets.size();
            String indicator = draft.indicator() == null ? "" : draft.indicator();
            String period = draft.period() == null ? Period.MONTH.key() : draft.period();
            if (!indicators.test(indicator)) {
                faults.add(
                        here + "/indicator",
                        "There is no indicator '" + indicator + "', or it was deleted; see GET /indicators");
            }
            if (Period.find(period).isEmpty()) {
                faults.add(
                        here + "/period", "There is no period " + period + "; use day, week, month, quarter or year");
            }
            if (!seen.add(indicator + " " + period)) {
                faults.add(here + "/indicator", indicator + " has a target for a " + period + " in this stage already");
            }
            BigDecimal target = new GoalCheck(faults).target(here + "/target", draft.target());
            targets.add(new Plan.Target(indicator, period, target));
        }
        return targets;
    }

    private List<Plan.Chore> tasks(
            String at, @Nullable List<PlanDraft.ChoreDraft> given, int lastDay, Set<String> keys) {
        List<Plan.Chore> tasks = new ArrayList<>();
        for (PlanDraft.ChoreDraft draft : some(at, given)) {
            tasks.add(chore(at + "/" + tasks.size(), draft, lastDay, keys));
        }
        return tasks;
    }

    /** Reads something to do. */
    Plan.Chore chore(String at, PlanDraft.ChoreDraft draft, int lastDay, Set<String> keys) {
        String key = faults.key(at + "/key", draft.key(), LONGEST_KEY);
        unique(at + "/key", key, keys);
        return new Plan.Chore(
                key,
                faults.required(at + "/title", draft.title(), LONGEST_NAME),
                oneOf(at + "/for", draft.doer(), DOERS),
                number(at + "/dueDay", draft.dueDay(), 0, Math.max(0, lastDay)),
                faults.optional(at + "/description", draft.description(), LONGEST_TEXT),
                link(at + "/link", draft.link()));
    }

    private List<Plan.CheckIn> checkIns(String at, @Nullable List<PlanDraft.CheckInDraft> given, int lastDay) {
        List<Plan.CheckIn> checkIns = new ArrayList<>();
        for (PlanDraft.CheckInDraft draft : some(at, given)) {
            String here = at + "/" + checkIns.size();
            checkIns.add(new Plan.CheckIn(
                    faults.required(here + "/title", draft.title(), LONGEST_NAME),
                    number(here + "/day", draft.day(), 0, Math.max(0, lastDay)),
                    oneOf(here + "/with", draft.with(), COMPANIONS)));
        }
        return checkIns;
    }

    /** Reads a link, which people will follow: never anything that a browser would run. */
    private @Nullable String link(String at, @Nullable String given) {
        String link = faults.optional(at, given, LONGEST_TEXT);
        if (link != null && !link.matches("(https?://|/(?!/)).*")) {
            faults.add(at, "'" + link + "' is no link; begin it with https:// or with / for a page here");
        }
        return link;
    }

    private static <T> Set<String> keys(T[] all, Function<T, String> key) {
        return Arrays.stream(all).map(key).collect(Collectors.toUnmodifiableSet());
    }

    private String oneOf(String at, @Nullable String given, Set<String> allowed) {
        if (given == null || !allowed.contains(given)) {
            faults.add(
                    at,
                    "is " + given + "; use one of "
                            + String.join(", ", allowed.stream().sorted().toList()));
            return "";
        }
        return given;
    }

    int number(String at, @Nullable Integer given, int least, int most) {
        if (given == null || given < least || given > most) {
            faults.add(
                    at, "is " + (given == null ? "missing" : given) + "; give a number from " + least + " to " + most);
            return 0;
        }
        return given;
    }

    private void unique(String at, String key, Set<String> seen) {
        if (!key.isEmpty() && !seen.add(key)) {
            faults.add(at, "'" + key + "' is used in this plan already; give another key");
        }
    }

    private <T> List<T> some(String at, @Nullable List<T> given) {
        List<T> all = given == null ? List.of() : given;
        if (all.size() > MOST) {
            faults.add(at, "holds " + all.size() + "; at most " + MOST + " are allowed");
            return List.of();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                faults.add(at + "/" + i, "is null; leave it out");
                return List.of();
            }
        }
        return all;
    }
}
