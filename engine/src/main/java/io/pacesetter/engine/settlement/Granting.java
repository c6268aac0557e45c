package io.pacesetter.engine.settlement;

import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes effects of what rules ask for when something happens: who receives it, how much limits leave, which part a shared
 * credit gives; and enters them in the books. Not thread-safe.
 */
final class Granting {

    private static final int DIGITS = 4;

    /** Whose moment it is, and which part of an activity that is credited. */
    record Turn(long origin, BigDecimal share, Moment moment) {}

    private record Act(long rulebook, String rule, long origin, long recipient) {}

    private record Done(Act act, int action) {}

    private final Books books;
    private final Happening happening;
    private final List<Effect> effects;
    private final Set<Act> acted = new HashSet<>();
    private final Set<Done> done = new HashSet<>();
    private final Map<Long, BigDecimal> points = new HashMap<>();
    private final Map<Long, Map<Long, BigDecimal>> scores = new HashMap<>();

    Granting(Books books, Happening happening, List<Effect> effects) {
        this.books = books;
        this.happening = happening;
        this.effects = effects;
    }

    /** Begins the moment of another person: points and scores are counted anew. */
    void begin() {
        points.clear();
        scores.clear();
    }

    /** Returns what people have been given in this moment. */
    Map<Long, BigDecimal> points() {
        return points;
    }

    /** Returns what the participants of a contest have been given in this moment. */
    BigDecimal score(Contest contest, long participant) {
        return scores.getOrDefault(contest.id(), Map.of()).getOrDefault(participant, BigDecimal.ZERO);
    }

    /** Grants what the rules of a unit ask for. */
    void grant(Unit unit, List<Outcome> outcomes, Turn turn) {
        for (Outcome outcome : outcomes) {
            Rule rule = unit.rules().get(outcome.rule());
            if (rule == null || outcome.action() >= rule.actions().size()) {
                throw new IllegalStateException("Rulebook " + unit.chapter().key() + " asked for action "
                        + outcome.action() + " of rule '" + outcome.rule() + "', which it does not have");
            }
            grant(unit, rule, outcome, turn);
        }
    }

    private void grant(Unit unit, Rule rule, Outcome outcome, Turn turn) {
        Action action = rule.actions().get(outcome.action());
        for (long recipient : books.people().recipients(turn.origin(), recipientOf(action))) {
            Act act = new Act(unit.chapter().rulebookId(), rule.name(), turn.origin(), recipient);
            boolean again = acted.contains(act);
            boolean allowed =
                    again || books.limits().admits(unit.chapter().rulebookId(), rule, recipient, happening.day());
            if (allowed && !done.contains(new Done(act, outcome.action()))) {
                Effect effect = effect(unit, rule, outcome, turn, recipient);
                if (effect != null) {
                    done.add(new Done(act, outcome.action()));
                    acted.add(act);
                    enter(unit, effect, !again);
                }
            }
        }
    }

    private static Recipient recipientOf(Action action) {
        if (action instanceof Action.GivePoints give) {
            return give.to();
        }
        if (action instanceof Action.Award award) {
            return award.to();
        }
        return action instanceof Action.Notify inform ? inform.to() : Recipient.MEMBER;
    }

    private @Nullable Effect effect(Unit unit, Rule rule, Outcome outcome, Turn turn, long recipient) {
        Action action = rule.actions().get(outcome.action());
        if (action instanceof Action.GivePoints) {
            BigDecimal amount = shared(outcome.amount(), turn.share());
            BigDecimal left =
                    books.limits().cut(unit.chapter().rulebookId(), rule, recipient, happening.day(), amount, false);
            return left.signum() == 0
                    ? null
                    : effect(unit, rule, outcome, turn, recipient, Kind.POINTS, Effect.Value.of(Seen.plain(left)));
        }
        if (action instanceof Action.GiveScore give) {
            Effect.Value score = score(unit, rule, outcome, turn, give);
            return score == null ? null : effect(unit, rule, outcome, turn, recipient, Kind.SCORE, score);
        }
        if (action instanceof Action.Award award) {
            Premises.BadgeTerms badge = books.premises().badges().get(award.badge());
            if (badge == null
                    || !badge.isAwardedAt(happening.at())
                    || books.badges(recipient).contains(badge.id())) {
                return null;
            }
            return effect(unit, rule, outcome, turn, recipient, Kind.BADGE, Effect.Value.badge(badge.id()));
        }
        return effect(unit, rule, outcome, turn, recipient, kindOf(action), Effect.Value.NONE);
    }

    private static BigDecimal shared(@Nullable BigDecimal amount, BigDecimal share) {
        return amount == null ? BigDecimal.ZERO : amount.multiply(share).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private Effect.@Nullable Value score(Unit unit, Rule rule, Outcome outcome, Turn turn, Action.GiveScore give) {
        Contest contest = books.premises().contestOf(unit);
        Long participant = contest == null ? null : books.participant(contest, turn.origin());
        BigDecimal amount = outcome.amount();
        if (contest == null || participant == null || amount == null) {
            return null;
        }
        BigDecimal more =
                give.set() ? amount.subtract(books.score(contest, participant)) : shared(amount, turn.share());
        BigDecimal left =
                books.limits().cut(unit.chapter().rulebookId(), rule, turn.origin(), happening.day(), more, true);
        return left.signum() == 0 ? null : new Effect.Value(Seen.plain(left), null, contest.id(), participant);
    }

    private static Kind kindOf(Action action) {
        if (action instanceof Action.Celebrate) {
            return Kind.CELEBRATION;
        }
        if (action instanceof Action.Notify) {
            return Kind.NOTIFICATION;
        }
        if (action instanceof Action.StartCoaching) {
            return Kind.COACHING;
        }
        return action instanceof Action.AssignTraining ? Kind.TRAINING : Kind.REVIEW;
    }

    private static @Nullable String messageOf(Action action) {
        if (action instanceof Action.Celebrate celebrate) {
            return celebrate.message();
        }
        if (action instanceof Action.Notify inform) {
            return inform.message();
        }
        if (action instanceof Action.StartCoaching coaching) {
            return coaching.topic();
        }
        if (action instanceof Action.AssignTraining training) {
            return training.training();
        }
        return action instanceof Action.SetAside aside ? aside.reason() : null;
    }

    private Effect effect(
            Unit unit, Rule rule, Outcome outcome, Turn turn, long recipient, Kind kind, Effect.Value value) {
        Cause cause = new Cause(
                happening.at(),
                happening.day(),
                happening.activity() == null ? null : happening.activity().id(),
                happening.tick(),
                new Cause.Decision(
                        unit.chapter().rulebookId(), unit.chapter().version(), rule.name(), outcome.action()));
        return new Effect(
                kind,
                recipient,
                turn.origin(),
                value,
                messageOf(rule.actions().get(outcome.action())),
                cause,
                Seen.of(rule, turn.moment()));
    }

    private void enter(Unit unit, Effect effect, boolean first) {
        BigDecimal amount = effect.value().points() == null
                ? BigDecimal.ZERO
                : effect.value().points();
        boolean isScore = effect.kind() == Kind.SCORE;
        boolean isPoints = effect.kind() == Kind.POINTS;
        books.enter(effect, first);
        if (isPoints) {
            points.merge(effect.personId(), amount, BigDecimal::add);
        }
        Contest contest = books.premises().contestOf(unit);
        Long participant = effect.value().participantId();
        if (isScore && contest != null && participant != null) {
            scores.computeIfAbsent(contest.id(), id -> new HashMap<>()).merge(participant, amount, BigDecimal::add);
        }
        effects.add(effect);
    }
}
