package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Happening;
import io.pacesetter.rules.language.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Runs a rulebook on Drools. Each thread that decides at the same time as others has a session of its own, kept for the next. */
public final class DroolsProgram implements Program {

    private final KieBase base;
    private final Map<String, Integer> places;
    private final Triggers triggers;
    private final Budget budget;
    private final Spending spending;
    private final Queue<Lane> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * Prepares to run.
     *
     * @param base what the rules were built to
     * @param rules their names differ
     */
    public DroolsProgram(KieBase base, List<Rule> rules, Budget budget) {
        this.base = base;
        this.places = places(rules);
        this.triggers = new Triggers(rules);
        this.budget = budget;
        this.spending = new Spending(budget, System::nanoTime, ThreadTime::nanos);
    }

    @Override
    public List<Outcome> decide(Moment moment) {
        if (closed) {
            throw new IllegalStateException("The program is closed; ask for the one that took its place");
        }
        List<Happening> facts = triggers.facts(moment);
        if (facts.isEmpty()) {
            return List.of();
        }
        Lane waiting = idle.poll();
        Lane lane = waiting == null ? new Lane(base, new Effects(places, budget.outcomes()), places.size()) : waiting;
        Spending.Begun begun = spending.begin();
        List<Outcome> outcomes = run(lane, facts);
        spending.end(begun);
        return outcomes;
    }

    @Override
    public void close() {
        closed = true;
        for (Lane lane = idle.poll(); lane != null; lane = idle.poll()) {
            lane.dispose();
        }
    }

    /** Returns how many facts and sessions wait for the next moment. */
    List<Long> left() {
        return idle.stream().map(Lane::facts).toList();
    }

    private List<Outcome> run(Lane lane, List<Happening> facts) {
        try {
            List<Outcome> outcomes = lane.run(facts);
            idle.add(lane);
            if (closed) {
                close();
            }
            return outcomes;
        } catch (RuntimeException e) {
            lane.dispose();
            BudgetExceeded exceeded = exceeded(e);
            throw exceeded == null ? e : exceeded;
        }
    }

    /** Drools wraps what a consequence throws. */
    private static @Nullable BudgetExceeded exceeded(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BudgetExceeded exceeded) {
                return exceeded;
            }
        }
        return null;
    }

    private static Map<String, Integer> places(List<Rule> rules) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            places.put(rules.get(i).name(), i);
        }
        return places;
    }
}
