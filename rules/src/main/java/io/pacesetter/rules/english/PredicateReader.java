package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions. */
final class PredicateReader {

    private final Reader reader;
    private final QuantityReader quantities;
    private final ExpressionReader expressions;

    PredicateReader(Reader reader, QuantityReader quantities, ExpressionReader expressions) {
        this.reader = reader;
        this.quantities = quantities;
        this.expressions = expressions;
    }

    /** Reads a clause: a predicate, or several in parentheses. */
    Clause clause() {
        if (!isGroup()) {
            Predicate predicate = predicate();
            if (reader.cursor.sees("or")) {
                throw reader.refused(
                        reader.cursor.peek(),
                        "Found \"or\" between conditions",
                        "put the alternatives into parentheses: (… or …)");
            }
            return Clause.of(predicate);
        }
        reader.must("(");
        List<Predicate> any = new ArrayList<>();
        do {
            any.add(predicate());
        } while (reader.takes("or"));
        reader.must(")");
        return new Clause(any);
    }

    /** Tells whether a parenthesis opens alternatives; else, by what follows where it closes, it opens a part of a formula. */
    private boolean isGroup() {
        if (!reader.cursor.sees("(")) {
            reader.cursor.expect(Expected.words("("));
            return false;
        }
        var behind = reader.cursor.peek(reader.cursor.closing() + 1);
        boolean formula = reader.cursor.closing() > 0
                && (behind.isWord("is")
                        || behind.isWord("are")
                        || (behind.kind() == Kind.SIGN && "+-*/×÷".contains(behind.text())));
        return !formula;
    }

    private Predicate predicate() {
        if (reader.takes("it", "is")) {
            return occasion();
        }
        if (reader.takes("the", "member")) {
            return member();
        }
        if (reader.takes("the", "member's", "role")) {
            return has(Trait.ROLE, Expected.Kind.ROLE);
        }
        if (reader.takes("the", "member's", "team")) {
            return has(Trait.TEAM, Expected.Kind.TEAM);
        }
        Field field = field();
        if (field != null) {
            return text(field);
        }
        int start = reader.cursor.index();
        if (reader.takes("the")) {
            Scope scope = quantities.subject();
            if (scope != null && reader.takes("goal", "for")) {
                return goal(scope);
            }
        }
        reader.cursor.back(start);
        return comparison();
    }

    private Predicate occasion() {
        if (reader.takes("outside", "working", "hours")) {
            return new Predicate.WorkingHours(false);
        }
        if (reader.takes("in", "working", "hours") || reader.takes("within", "working", "hours")) {
            return new Predicate.WorkingHours(true);
        }
        reader.takes("on");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            days.add(weekday());
        } while (isJoinedBy("or", Phrases.WEEKDAYS) && reader.takes("or"));
        return new Predicate.OnWeekday(days);
    }

    private DayOfWeek weekday() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (reader.takes(Phrases.of(day))) {
                return day;
            }
        }
        throw reader.unexpected();
    }

    private boolean isJoinedBy(String joint, Set<String> words) {
        return reader.cursor.sees(joint) && words.stream().anyMatch(reader.cursor.peek(1)::isWord);
    }

    private Predicate member() {
        boolean is = !reader.takes("does", "not");
        if (reader.takes(is ? "holds" : "hold", "the", "badge")) {
            return new Predicate.Holds(reader.badge(), is);
        }
        if (reader.takes(is ? "takes" : "take", "part", "in", "the", "contest")) {
            return new Predicate.TakesPart(reader.contest(), is);
        }
        reader.must(is ? "has" : "have", "the", "tag");
        return new Predicate.Has(Trait.TAG, is, reader.texts(Expected.Kind.TAG, "or"));
    }

    private Predicate has(Trait trait, Expected.Kind kind) {
        reader.must("is");
        if (reader.takes("neither")) {
            return new Predicate.Has(trait, false, reader.texts(kind, "nor"));
        }
        boolean is = !reader.takes("not");
        return new Predicate.Has(trait, is, reader.texts(kind, "or"));
    }

    private @Nullable Field field() {
        if (reader.takes("the", "type")) {
            return new Field.Type();
        }
        if (reader.takes("the", "source")) {
            return new Field.Source();
        }
        if (reader.takes("the", "currency")) {
            return new Field.Currency();
        }
        int start = reader.cursor.index();
        if (reader.takes("the", "attribute") && reader.cursor.sees(Kind.STRING)) {
            Field field = new Field.Attribute(reader.text(Expected.Kind.ATTRIBUTE));
            if (comparesTexts()) {
                return field;
            }
        }
        reader.cursor.back(start);
        return null;
    }

    /** Tells whether an attribute is looked at as a text: a comparison with a text follows. */
    private boolean comparesTexts() {
        boolean words =
                reader.cursor.sees("contains") || reader.cursor.sees("starts") || reader.cursor.sees("is", "neither");
        int value = reader.cursor.sees("is", "not") ? 2 : 1;
        if (!words) {
            reader.cursor.expect(Expected.words("contains"));
            reader.cursor.expect(Expected.words("starts with"));
        }
        return words || (reader.cursor.sees("is") && reader.cursor.peek(value).kind() == Kind.STRING);
    }

    private Predicate text(Field field) {
        if (reader.takes("contains")) {
            return new Predicate.Text(field, Likeness.CONTAINS, reader.texts(Expected.Kind.TEXT, "or"));
        }
        if (reader.takes("starts", "with")) {
            return new Predicate.Text(field, Likeness.STARTS_WITH, reader.texts(Expected.Kind.TEXT, "or"));
        }
        reader.must("is");
        if (reader.takes("neither")) {
            return new Predicate.Text(field, Likeness.IS_NOT, reader.texts(Expected.Kind.TEXT, "nor"));
        }
        Likeness likeness = reader.takes("not") ? Likeness.IS_NOT : Likeness.IS;
        return new Predicate.Text(field, likeness, reader.texts(Expected.Kind.TEXT, "or"));
    }

    private Predicate goal(Scope scope) {
        String indicator = reader.indicator();
        Horizon period = quantities.period();
        reader.must("is");
        boolean neither = reader.takes("neither");
        boolean is = !neither && !reader.takes("not");
        String joint = neither ? "nor" : "or";
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        do {
            Status status = quantities.status();
            if (status == null) {
                throw reader.unexpected();
            }
            statuses.add(status);
        } while (isJoinedBy(joint, Phrases.STATUS_WORDS) && reader.takes(joint));
        return new Predicate.GoalIs(indicator, scope, period, is, statuses);
    }

    private Predicate comparison() {
        Expression left = expressions.read();
        if (!reader.takes("are")) {
            reader.must("is");
        }
        Comparator comparator = comparator();
        boolean percent = left instanceof Expression.Reading reading && Phrases.isPercent(reading.quantity());
        if (percent && reader.cursor.sees(Kind.NUMBER) && reader.cursor.peek(1).isSign("%")) {
            Expression right = new Expression.Constant(reader.number());
            reader.must("%");
            return new Predicate.Compare(left, comparator, right);
        }
        return new Predicate.Compare(left, comparator, expressions.read());
    }

    private Comparator comparator() {
        for (Comparator comparator : Comparator.values()) {
            String phrase = Phrases.of(comparator);
            if (!phrase.isEmpty() && reader.takes(phrase.split(" "))) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }
}
