package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.Closed;
import io.pacesetter.rules.fact.Entered;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Happening;
import io.pacesetter.rules.fact.Judged;
import io.pacesetter.rules.fact.Logged;
import io.pacesetter.rules.fact.Moved;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.fact.Scene;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sets off any of some rules, so that only those facts are made that can set one off. */
final class Triggers {

    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> slots = new LinkedHashSet<>();
    private final Set<String> goals = new LinkedHashSet<>();
    private final Set<String> periods = new LinkedHashSet<>();
    private final Set<String> phases = new LinkedHashSet<>();
    private boolean anyType;

    Triggers(List<Rule> rules) {
        rules.forEach(rule -> note(rule.trigger()));
    }

    private void note(Trigger trigger) {
        if (trigger instanceof Trigger.Logged logged) {
            anyType |= logged.types().isEmpty();
            types.addAll(logged.types());
        } else if (trigger instanceof Trigger.Crosses crosses) {
            slots.add(crosses.quantity().slot());
        } else if (trigger instanceof Trigger.StatusBecomes becomes) {
            goals.add(new Needs.StatusOf(becomes.indicator(), becomes.scope(), becomes.period()).slot());
        } else if (trigger instanceof Trigger.Closes closes) {
            periods.add(closes.period().key());
        } else if (trigger instanceof Trigger.Reaches reaches) {
            phases.add(reaches.phase().key());
        }
    }

    /** Returns what can set a rule off at a moment. */
    List<Happening> facts(Moment moment) {
        Scene scene =
                new Scene(moment.occasion(), moment.member(), moment.activity(), moment.readings(), moment.statuses());
        List<Happening> facts = new ArrayList<>();
        Activity activity = moment.activity();
        if (activity != null && (anyType || types.contains(activity.type()))) {
            facts.add(new Logged(activity.type(), scene));
        }
        Occasion occasion = moment.occasion();
        boolean closes = !occasion.closed().isEmpty();
        // Numbers move at any moment, as those of somebody who is given points because of another; not at phases
        if (occasion.phase() == null) {
            addMoved(scene, facts);
        }
        if (closes) {
            addClosed(scene, facts);
        }
        if (occasion.phase() != null && phases.contains(occasion.phase())) {
            facts.add(new Entered(occasion.phase(), scene));
        }
        return facts;
    }

    private void addMoved(Scene scene, List<Happening> facts) {
        for (String slot : slots) {
            Reading reading = scene.readings().get(slot);
            if (reading != null && !rests(reading.before(), reading.after())) {
                facts.add(new Moved(slot, reading, scene));
            }
        }
    }

    private void addClosed(Scene scene, List<Happening> facts) {
        for (String slot : goals) {
            GoalStatus goal = scene.statuses().get(slot);
            if (goal != null && goal.now() != null && !goal.now().equals(goal.before())) {
                facts.add(new Judged(slot, goal, scene));
            }
        }
        for (String period : periods) {
            if (scene.occasion().closed().contains(period)) {
                facts.add(new Closed(period, scene));
            }
        }
    }

    private static boolean rests(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return after == null || (before != null && before.compareTo(after) == 0);
    }
}
