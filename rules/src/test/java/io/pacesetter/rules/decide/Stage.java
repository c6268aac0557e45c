package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Happening;
import io.pacesetter.rules.language.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A moment as the facts of any session of Drools, and what the rules of the session asked for. For one moment. */
public final class Stage {

    private final List<Happening> facts;
    private final Effects effects;

    /** Makes the facts that can set any of some rules off. */
    public Stage(List<Rule> rules, Moment moment) {
        Map<String, Integer> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule.name(), places.size()));
        this.facts = new Triggers(rules).facts(moment);
        this.effects = new Effects(places, Budget.USUAL.outcomes());
    }

    /** Returns what is to be inserted. */
    public List<Happening> facts() {
        return facts;
    }

    /** Returns what the rules' global must be. */
    public Effects effects() {
        return effects;
    }

    /** Returns what the rules asked for, in their order. */
    public List<Outcome> outcomes() {
        return effects.take();
    }
}
