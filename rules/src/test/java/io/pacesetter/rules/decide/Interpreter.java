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
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rules mean, read from the typed rule without Drools, to compare with. */
final class Interpreter {

    private final Moment moment;

    private Interpreter(Moment moment) {
        this.moment = moment;
    }

    static List<Outcome> decide(List<Rule> rules, Moment moment) {
        Interpreter interpreter = new Interpreter(moment);
        return rules.stream()
                .filter(rule -> interpreter.setsOff(rule.trigger()))
                .filter(rule -> rule.clauses().stream()
                        .allMatch(clause -> clause.any().stream().anyMatch(interpreter::holds)))
                .flatMap(interpreter::outcomes)
                .toList();
    }

    private Stream<Outcome> outcomes(Rule rule) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rule.actions().size(); i++) {
            Action action = rule.actions().get(i);
            if (action instanceof Action.GivePoints give) {
                add(outcomes, rule, i, give.points());
            } else if (action instanceof Action.GiveScore give) {
                add(outcomes, rule, i, give.score());
            } else {
                outcomes.add(new Outcome(rule.name(), i, null));
            }
        }
        return outcomes.stream();
    }

    private void add(List<Outcome> outcomes, Rule rule, int action, Expression amount) {
        value(amount)
                .map(Interpreter::rounded)
                .ifPresent(rounded -> outcomes.add(new Outcome(rule.name(), action, rounded)));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(4, RoundingMode.HALF_UP);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    private boolean setsOff(Trigger trigger) {
        Set<String> closed = moment.occasion().closed();
        if (trigger instanceof Trigger.Logged logged) {
            return activity()
                    .filter(of -> logged.types().isEmpty() || logged.types().contains(of.type()))
                    .isPresent();
        } else if (trigger instanceof Trigger.Crosses crosses) {
            Reading reading = moment.readings().get(crosses.quantity().slot());
            return moment.occasion().phase() == null && reading != null && crosses(crosses, reading);
        } else if (trigger instanceof Trigger.StatusBecomes becomes) {
            GoalStatus status = status(new Needs.StatusOf(becomes.indicator(), becomes.scope(), becomes.period()));
            String key = becomes.status().key();
            return !closed.isEmpty() && status != null && key.equals(status.now()) && !key.equals(status.before());
        } else if (trigger instanceof Trigger.Closes closes) {
            return closed.contains(closes.period().key());
        }
        return ((Trigger.Reaches) trigger)
                .phase()
                .key()
                .equals(moment.occasion().phase());
    }

    private static boolean crosses(Trigger.Crosses crosses, Reading reading) {
        BigDecimal before = reading.before();
        BigDecimal after = reading.after();
        boolean wasOn = before != null && before.compareTo(crosses.bar()) >= 0;
        boolean isOn = after != null && after.compareTo(crosses.bar()) >= 0;
        return crosses.rising() ? isOn && !wasOn : wasOn && !isOn && after != null;
    }

    private boolean holds(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            return value(compare.left())
                    .flatMap(left ->
                            value(compare.right()).map(right -> compares(left.compareTo(right), compare.comparator())))
                    .orElse(false);
        } else if (predicate instanceof Predicate.Text text) {
            return likes(text);
        } else if (predicate instanceof Predicate.Has has) {
            return has.values().stream().anyMatch(traits(has.trait())::contains) == has.is();
        } else if (predicate instanceof Predicate.WorkingHours hours) {
            return moment.occasion().workingHours() == hours.inside();
        } else if (predicate instanceof Predicate.OnWeekday on) {
            return on.days().contains(moment.occasion().weekday());
        } else if (predicate instanceof Predicate.GoalIs goal) {
            GoalStatus status = status(new Needs.StatusOf(goal.indicator(), goal.scope(), goal.period()));
            return status != null
                    && status.now() != null
                    && goal.statuses().stream().map(Status::key).anyMatch(status.now()::equals) == goal.is();
        } else if (predicate instanceof Predicate.Holds holds) {
            return member().badges().contains(holds.badge()) == holds.is();
        }
        Predicate.TakesPart part = (Predicate.TakesPart) predicate;
        return member().contests().contains(part.contest()) == part.is();
    }

    private static boolean compares(int order, Predicate.Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    private boolean likes(Predicate.Text text) {
        String found = field(text.field());
        return switch (text.likeness()) {
            case IS -> text.values().contains(found == null ? "\u0000" : found);
            case IS_NOT -> !text.values().contains(found == null ? "\u0000" : found);
            case CONTAINS -> found != null && text.values().stream().anyMatch(found::contains);
            case STARTS_WITH -> found != null && text.values().stream().anyMatch(found::startsWith);
        };
    }

    private @Nullable String field(Predicate.Field field) {
        Activity activity = moment.activity();
        if (activity == null) {
            return null;
        } else if (field instanceof Predicate.Field.Type) {
            return activity.type();
        } else if (field instanceof Predicate.Field.Source) {
            return activity.source();
        } else if (field instanceof Predicate.Field.Currency) {
            return activity.currency();
        }
        return activity.attributes().get(((Predicate.Field.Attribute) field).name());
    }

    private Set<String> traits(Predicate.Trait trait) {
        return switch (trait) {
            case ROLE -> member().role() == null ? Set.of() : Set.of(member().role());
            case TEAM -> member().teams();
            case TAG -> member().tags();
        };
    }

    private Optional<BigDecimal> value(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Optional.of(constant.value());
        } else if (expression instanceof Expression.Amount) {
            return activity().map(Activity::amount);
        } else if (expression instanceof Expression.Attribute attribute) {
            return activity().map(of -> of.attributes().get(attribute.name())).flatMap(Interpreter::read);
        } else if (expression instanceof Expression.Reading reading) {
            return reading(reading.quantity().slot());
        } else if (expression instanceof Expression.Recent recent) {
            return reading(recent.slot());
        } else if (expression instanceof Expression.Tenure) {
            return Optional.of(BigDecimal.valueOf(member().tenure()));
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return value(arithmetic.left())
                    .flatMap(left -> value(arithmetic.right())
                            .flatMap(right -> Optional.ofNullable(result(arithmetic.operator(), left, right))));
        } else if (expression instanceof Expression.Extreme extreme) {
            return extreme(extreme);
        }
        return value(((Expression.Rounded) expression).of()).map(of -> of.setScale(0, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> extreme(Expression.Extreme extreme) {
        List<BigDecimal> values =
                extreme.of().stream().flatMap(of -> value(of).stream()).toList();
        if (values.size() < extreme.of().size()) {
            return Optional.empty();
        }
        return extreme.largest()
                ? values.stream().max(BigDecimal::compareTo)
                : values.stream().min(BigDecimal::compareTo);
    }

    private static @Nullable BigDecimal result(Expression.Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDED_BY -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
        };
    }

    private static Optional<BigDecimal> read(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private Optional<BigDecimal> reading(String slot) {
        return Optional.ofNullable(moment.readings().get(slot)).map(Reading::after);
    }

    private @Nullable GoalStatus status(Needs.StatusOf of) {
        return moment.statuses().get(of.slot());
    }

    private Optional<Activity> activity() {
        return Optional.ofNullable(moment.activity());
    }

    private Member member() {
        return moment.member();
    }
}
