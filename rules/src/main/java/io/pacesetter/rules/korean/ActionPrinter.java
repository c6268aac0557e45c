package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Texts;

/** Writes what a rule does, up to the verb, which goes on or ends the sentence. */
final class ActionPrinter {

    private final Lexicon lexicon;
    private final ExpressionPrinter expressions;

    ActionPrinter(Lexicon lexicon, ExpressionPrinter expressions) {
        this.lexicon = lexicon;
        this.expressions = expressions;
    }

    String print(Action action, boolean last) {
        Sentence sentence = new Sentence();
        Verb verb = say(sentence, action);
        return sentence.say(" ").say(last ? verb.asStatement() : verb.asAnd()).toString();
    }

    /** Says all but the verb and returns it. */
    private Verb say(Sentence sentence, Action action) {
        if (action instanceof Action.GivePoints give) {
            boolean takes = isNegative(give.points());
            sentence.say(to(give.to()) + points(give.points())).with(Particle.OBJECT);
            return takes ? Words.TAKE : Words.GIVE;
        }
        if (action instanceof Action.GiveScore give) {
            return score(sentence, give);
        }
        if (action instanceof Action.Award award) {
            sentence.say(to(award.to()) + "배지 " + lexicon.badges().written(award.badge()))
                    .with(Particle.OBJECT);
            return Words.AWARD;
        }
        if (action instanceof Action.Celebrate celebrate) {
            sentence.say(Texts.quote(celebrate.message())).with(Particle.QUOTING);
            return Words.CELEBRATE;
        }
        if (action instanceof Action.Notify notify) {
            sentence.say(Words.RECIPIENTS.written(notify.to()) + " ")
                    .say(Texts.quote(notify.message()))
                    .with(Particle.QUOTING);
            return Words.TELL;
        }
        return forOne(sentence, action);
    }

    private static Verb forOne(Sentence sentence, Action action) {
        if (action instanceof Action.StartCoaching coaching) {
            sentence.say(Texts.quote(coaching.topic())).say("에 대한 코칭을");
            return Words.START;
        }
        if (action instanceof Action.AssignTraining training) {
            sentence.say(Texts.quote(training.training())).say(" 교육을");
            return Words.ASSIGN;
        }
        Action.SetAside aside = (Action.SetAside) action;
        sentence.say(Texts.quote(aside.reason())).with(Particle.OBJECT).say(" 이유로 활동을");
        return Words.HOLD;
    }

    private Verb score(Sentence sentence, Action.GiveScore give) {
        if (give.set()) {
            sentence.say(Words.SCORE + "를 ").say(amount(give.score(), false)).with(Particle.TO);
            return Words.SET;
        }
        boolean takes = isNegative(give.score());
        sentence.say(Words.SCORE + (takes ? "에서 " : "에 "))
                .say(points(give.score()))
                .with(Particle.OBJECT);
        return takes ? Words.SUBTRACT : Words.ADD;
    }

    /** Writes points without their sign, which the verb tells. */
    private String points(Expression points) {
        return amount(points, true);
    }

    private String amount(Expression amount, boolean unsigned) {
        if (amount instanceof Expression.Constant constant) {
            return Numbers.written(unsigned ? constant.value().abs() : constant.value()) + "점";
        }
        boolean closed = amount instanceof Expression.Extreme || amount instanceof Expression.Rounded;
        return (closed ? expressions.print(amount) : "(" + expressions.print(amount) + ")") + "점";
    }

    private static boolean isNegative(Expression expression) {
        return expression instanceof Expression.Constant constant
                && constant.value().signum() < 0;
    }

    /** To whom; the member is not named. */
    private static String to(Recipient to) {
        return to == Recipient.MEMBER ? "" : Words.RECIPIENTS.written(to) + " ";
    }
}
