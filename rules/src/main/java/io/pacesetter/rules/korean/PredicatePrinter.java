package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Texts;
import java.util.List;

/** Writes single conditions with their endings. */
final class PredicatePrinter {

    private final Lexicon lexicon;
    private final ExpressionPrinter expressions;

    PredicatePrinter(Lexicon lexicon, ExpressionPrinter expressions) {
        this.lexicon = lexicon;
        this.expressions = expressions;
    }

    String print(Predicate predicate, Ending ending) {
        if (predicate instanceof Predicate.Compare compare) {
            return compare(compare, ending);
        }
        if (predicate instanceof Predicate.Text text) {
            return text(text, ending);
        }
        if (predicate instanceof Predicate.Has has) {
            return has(has, ending);
        }
        if (predicate instanceof Predicate.WorkingHours hours) {
            return is(new Sentence().say("근무 시간"), hours.inside(), ending);
        }
        if (predicate instanceof Predicate.OnWeekday weekday) {
            List<String> days = weekday.days().stream()
                    .sorted()
                    .map(Words.WEEKDAYS::written)
                    .toList();
            return is(new Sentence().oneOf(days), true, ending);
        }
        if (predicate instanceof Predicate.GoalIs goal) {
            return goal(goal, ending);
        }
        return predicate instanceof Predicate.Holds holds
                ? holds(holds, ending)
                : takesPart((Predicate.TakesPart) predicate, ending);
    }

    /** Ends a sentence with 이면 or 가 아니면. */
    private static String is(Sentence sentence, boolean is, Ending ending) {
        return is
                ? sentence.with(ending.copula()).toString()
                : sentence.with(Particle.SUBJECT)
                        .say(" " + ending.of(Words.NOT))
                        .toString();
    }

    private String compare(Predicate.Compare compare, Ending ending) {
        Expression right = compare.right();
        boolean constant = right instanceof Expression.Constant;
        String bar = right instanceof Expression.Constant value
                ? expressions.bar(value.value(), PredicateReader.isPercentage(compare.left()))
                : expressions.print(right);
        Sentence sentence = new Sentence()
                .say(expressions.first(compare.left()))
                .with(Particle.SUBJECT)
                .say(" ")
                .say(bar);
        if (compare.comparator() != Comparator.EQUAL && compare.comparator() != Comparator.NOT_EQUAL) {
            return sentence.say(" " + PredicateReader.BOUNDS.written(compare.comparator()))
                    .with(ending.copula())
                    .toString();
        }
        boolean equal = compare.comparator() == Comparator.EQUAL;
        return constant
                ? is(sentence, equal, ending)
                : sentence.with(Particle.WITH)
                        .say(" " + ending.of(equal ? Words.EQUAL : Words.DIFFERENT))
                        .toString();
    }

    private String text(Predicate.Text text, Ending ending) {
        String field = text.field() instanceof Field.Attribute attribute
                ? Words.ATTRIBUTE + " " + Texts.quote(attribute.name())
                : Words.FIELDS.written(text.field());
        Sentence sentence =
                new Sentence().say(field).with(Particle.SUBJECT).say(" ").oneOf(quoted(text.values()));
        return switch (text.likeness()) {
            case IS -> is(sentence, true, ending);
            case IS_NOT -> is(sentence, false, ending);
            case CONTAINS ->
                sentence.with(Particle.OBJECT)
                        .say(" " + ending.of(Words.CONTAINS))
                        .toString();
            case STARTS_WITH ->
                sentence.with(Particle.TO).say(" " + ending.of(Words.STARTS)).toString();
        };
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(Texts::quote).toList();
    }

    private String has(Predicate.Has has, Ending ending) {
        Sentence sentence = new Sentence().say(Words.TRAITS.written(has.trait()));
        if (has.trait() != Trait.TAG) {
            return is(sentence.with(Particle.SUBJECT).say(" ").oneOf(quoted(has.values())), has.is(), ending);
        }
        return sentence.say("에 ")
                .oneOf(quoted(has.values()))
                .with(Particle.SUBJECT)
                .say(" " + ending.of(has.is() ? Words.THERE_IS : Words.THERE_IS_NOT))
                .toString();
    }

    private String goal(Predicate.GoalIs goal, Ending ending) {
        List<String> statuses =
                goal.statuses().stream().sorted().map(Words.STATUSES::written).toList();
        Sentence sentence = new Sentence()
                .say(expressions.goal(goal.scope(), goal.period(), goal.indicator()) + " " + Words.STATUS)
                .with(Particle.SUBJECT)
                .say(" ")
                .oneOf(statuses);
        return is(sentence, goal.is(), ending);
    }

    private String holds(Predicate.Holds holds, Ending ending) {
        Sentence sentence = new Sentence()
                .say("담당자가 배지 ")
                .say(lexicon.badges().written(holds.badge()))
                .with(Particle.OBJECT)
                .say(" 보유 중");
        return is(sentence, holds.is(), ending);
    }

    private String takesPart(Predicate.TakesPart part, Ending ending) {
        String contest = lexicon.contests().written(part.contest());
        return is(new Sentence().say("담당자가 콘테스트 " + contest + "에 참가 중"), part.is(), ending);
    }
}
