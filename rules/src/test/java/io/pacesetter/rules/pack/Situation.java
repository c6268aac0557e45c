package io.pacesetter.rules.pack;

import io.pacesetter.rules.decide.Effects;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.decide.Stage;
import io.pacesetter.rules.fact.Happening;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is given in a scenario, in words, and what came of it. Made as KIE's scenario simulation wants facts: without arguments,
 * its fields filled afterwards; these are the columns of the simulation. Words are explained at {@link SituationReader}.
 */
public final class Situation {

    String pack = "";
    String activity = "";
    String amount = "";
    String attributes = "";
    String numbers = "";
    String goals = "";
    String closes = "";
    String phase = "";
    String tenure = "";
    String outcomes = "";

    private @Nullable Stage stage;

    /** Fills a situation. */
    static Situation of(String pack, Map<String, String> given) {
        Situation situation = new Situation();
        situation.pack = pack;
        given.forEach(situation::set);
        return situation;
    }

    private void set(String field, String value) {
        switch (field) {
            case "activity" -> activity = value;
            case "amount" -> amount = value;
            case "attributes" -> attributes = value;
            case "numbers" -> numbers = value;
            case "goals" -> goals = value;
            case "closes" -> closes = value;
            case "phase" -> phase = value;
            case "tenure" -> tenure = value;
            default -> throw new IllegalArgumentException("No scenario is given \"" + field + "\": " + value);
        }
    }

    /** Returns the moment that is given. */
    Moment moment() {
        return new SituationReader(pack()).read(this);
    }

    /** Returns the facts that rules are to see. */
    public List<Happening> facts() {
        return stage().facts();
    }

    /** Returns what rules are to act on. */
    public Effects effects() {
        return stage().effects();
    }

    /** Takes down what rules asked for. */
    public void observe() {
        note(stage().outcomes());
    }

    /** Takes down what a program decided. */
    Situation note(List<Outcome> decided) {
        outcomes = OutcomeText.of(PackRules.of(pack()), decided);
        return this;
    }

    private Stage stage() {
        if (stage == null) {
            stage = new Stage(PackRules.of(pack()), moment());
        }
        return stage;
    }

    private Pack pack() {
        return Packs.find(pack).orElseThrow();
    }
}
