package io.pacesetter.rules.decide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The only thing that a rule's consequence can touch: it takes down what the rule asks for, up to a bound. Names, recipients,
 * messages and limits are part of the call so that the printed rule is complete; they have no effect here. Not thread-safe.
 */
public final class Effects {

    /** What amounts must stay below in size. */
    static final BigDecimal AMOUNT = new BigDecimal("1000000000000");

    private static final int DIGITS = 4;
    private static final Comparator<Entry> IN_ORDER = Comparator.comparingInt(Entry::place)
            .thenComparingInt(entry -> entry.outcome().action());

    private record Entry(int place, Outcome outcome) {}

    private final Map<String, Integer> places;
    private final int most;
    private final List<Entry> entries = new ArrayList<>();
    private String name = "";
    private int place;
    private int action;

    /**
     * Prepares for rules.
     *
     * @param places the place of each rule by its name
     * @param most how many outcomes a moment may have
     */
    Effects(Map<String, Integer> places, int most) {
        this.places = Map.copyOf(places);
        this.most = most;
    }

    /** Begins the actions of a rule. */
    public void rule(String of) {
        Integer found = places.get(of);
        if (found == null) {
            throw new IllegalStateException("The rulebook has no rule called " + of);
        }
        name = of;
        place = found;
        action = 0;
    }

    /** Gives points, or none where they are not known. */
    public void points(@Nullable BigDecimal points, String to) {
        amount(points);
    }

    /** Adds to the score or sets it, or leaves it where the number is not known. */
    public void score(@Nullable BigDecimal score, String how) {
        amount(score);
    }

    /** Awards a badge. */
    public void award(String badge, String to) {
        add(null);
    }

    /** Celebrates the member. */
    public void celebrate(String message) {
        add(null);
    }

    /** Sends a notification. */
    public void inform(String to, String message) {
        add(null);
    }

    /** Has the member coached. */
    public void coach(String topic) {
        add(null);
    }

    /** Assigns a training. */
    public void train(String training) {
        add(null);
    }

    /** Sets the activity aside. */
    public void setAside(String reason) {
        add(null);
    }

    /** Says how often the rule may act; for whoever applies limits. */
    public void atMost(String times, String per) {}

    /** Says how much the rule may give; for whoever applies limits. */
    public void capAt(String most, String per) {}

    /** Returns what was asked for, in the order of rules and actions, and forgets it. */
    List<Outcome> take() {
        List<Outcome> taken =
                entries.stream().sorted(IN_ORDER).map(Entry::outcome).toList();
        clear();
        return taken;
    }

    void clear() {
        entries.clear();
    }

    private void amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            action++;
            return;
        }
        BigDecimal rounded = amount.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.abs().compareTo(AMOUNT) >= 0) {
            throw new BudgetExceeded("Rule \"%s\" gives %s; amounts must stay below %s"
                    .formatted(name, rounded.round(new MathContext(6)), AMOUNT));
        }
        add(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private void add(@Nullable BigDecimal amount) {
        if (entries.size() == most) {
            throw new BudgetExceeded("Its rules ask for more than %d things at one moment".formatted(most));
        }
        entries.add(new Entry(place, new Outcome(name, action++, amount)));
    }
}
