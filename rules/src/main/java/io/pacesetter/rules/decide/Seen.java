package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that a rule looked at, to be shown as the reason of what it did. In the order of the rule's text: what set it off,
 * conditions, actions; each value once.
 *
 * <p>Names are those of slots, and {@code type}, {@code source}, {@code currency}, {@code amount}, {@code attribute/<name>},
 * {@code role}, {@code team}, {@code tag}, {@code tenure}, {@code weekday}, {@code working_hours}, {@code badge/<key>},
 * {@code contest/<key>}, {@code closed} and {@code phase}. Values are as written in the fact, numbers plain; lists are sorted and
 * joined by commas; truths are {@code yes} and {@code no}; what crossed or changed is {@code before → now}; what is not known is
 * {@code -}.
 */
public final class Seen {

    private static final String NOTHING = "-";

    private final Moment moment;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Seen(Moment moment) {
        this.moment = moment;
    }

    /** Returns the values by name; the same for the same rule and moment. */
    public static Map<String, String> of(Rule rule, Moment moment) {
        Seen seen = new Seen(moment);
        seen.add(rule.trigger());
        rule.clauses().forEach(clause -> clause.any().forEach(seen::add));
        rule.actions().forEach(seen::add);
        return Collections.unmodifiableMap(seen.values);
    }

    private void add(Trigger trigger) {
        if (trigger instanceof Trigger.Logged) {
            put("type", activity() == null ? null : activity().type());
        } else if (trigger instanceof Trigger.Crosses crosses) {
            String slot = crosses.quantity().slot();
            Reading reading = moment.readings().get(slot);
            put(slot, reading == null ? null : text(reading.before()) + " → " + text(reading.after()));
        } else if (trigger instanceof Trigger.StatusBecomes becomes) {
            String slot = new Needs.StatusOf(becomes.indicator(), becomes.scope(), becomes.period()).slot();
            GoalStatus status = moment.statuses().get(slot);
            put(slot, status == null ? null : text(status.before()) + " → " + text(status.now()));
        } else if (trigger instanceof Trigger.Closes) {
            put("closed", joined(moment.occasion().closed()));
        } else {
            put("phase", moment.occasion().phase());
        }
    }

    private void add(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (predicate instanceof Predicate.Text text) {
            add(text.field());
        } else if (predicate instanceof Predicate.Has has) {
            add(has.trait());
        } else if (predicate instanceof Predicate.WorkingHours) {
            put("working_hours", yes(moment.occasion().workingHours()));
        } else if (predicate instanceof Predicate.OnWeekday) {
            put("weekday", moment.occasion().weekday().name().toLowerCase(Locale.ROOT));
        } else if (predicate instanceof Predicate.GoalIs goal) {
            String slot = new Needs.StatusOf(goal.indicator(), goal.scope(), goal.period()).slot();
            GoalStatus status = moment.statuses().get(slot);
            put(slot, status == null ? null : status.now());
        } else if (predicate instanceof Predicate.Holds holds) {
            put("badge/" + holds.badge(), yes(member().badges().contains(holds.badge())));
        } else if (predicate instanceof Predicate.TakesPart part) {
            put("contest/" + part.contest(), yes(member().contests().contains(part.contest())));
        }
    }

    private void add(Predicate.Field field) {
        Activity activity = activity();
        if (field instanceof Predicate.Field.Attribute attribute) {
            attribute(attribute.name());
        } else if (field instanceof Predicate.Field.Type) {
            put("type", activity == null ? null : activity.type());
        } else if (field instanceof Predicate.Field.Source) {
            put("source", activity == null ? null : activity.source());
        } else {
            put("currency", activity == null ? null : activity.currency());
        }
    }

    private void add(Predicate.Trait trait) {
        switch (trait) {
            case ROLE -> put("role", member().role());
            case TEAM -> put("team", joined(member().teams()));
            case TAG -> put("tag", joined(member().tags()));
        }
    }

    private void add(Action action) {
        if (action instanceof Action.GivePoints give) {
            add(give.points());
        } else if (action instanceof Action.GiveScore give) {
            add(give.score());
        }
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Amount) {
            put("amount", activity() == null ? null : text(activity().amount()));
        } else if (expression instanceof Expression.Attribute attribute) {
            attribute(attribute.name());
        } else if (expression instanceof Expression.Reading reading) {
            reading(reading.quantity().slot());
        } else if (expression instanceof Expression.Recent recent) {
            reading(recent.slot());
        } else if (expression instanceof Expression.Tenure) {
            put("tenure", Long.toString(member().tenure()));
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            add(arithmetic.left());
            add(arithmetic.right());
        } else if (expression instanceof Expression.Extreme extreme) {
            extreme.of().forEach(this::add);
        } else if (expression instanceof Expression.Rounded rounded) {
            add(rounded.of());
        }
    }

    private void attribute(String name) {
        put(
                "attribute/" + name,
                activity() == null ? null : activity().attributes().get(name));
    }

    private void reading(String slot) {
        Reading reading = moment.readings().get(slot);
        put(slot, reading == null ? null : text(reading.after()));
    }

    private void put(String name, @Nullable String value) {
        values.putIfAbsent(name, value == null ? NOTHING : value);
    }

    private @Nullable Activity activity() {
        return moment.activity();
    }

    private Member member() {
        return moment.member();
    }

    private static String joined(Collection<String> texts) {
        return texts.isEmpty() ? NOTHING : String.join(", ", new TreeSet<>(texts));
    }

    private static String yes(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static String text(@Nullable String text) {
        return text == null ? NOTHING : text;
    }

    private static String text(@Nullable BigDecimal number) {
        if (number == null) {
            return NOTHING;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
