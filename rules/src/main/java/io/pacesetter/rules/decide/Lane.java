package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Happening;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A long-lived session: facts go in, rules fire, facts come out again. Not thread-safe. After a failure it must be disposed of,
 * as facts may have stayed.
 */
final class Lane {

    private final KieSession session;
    private final Effects effects;
    private final int rules;

    Lane(KieBase base, Effects effects, int rules) {
        this.session = base.newKieSession();
        this.effects = effects;
        this.rules = rules;
        session.setGlobal("effects", effects);
    }

    /** Returns what the rules ask for. No rule can act twice at a moment: none has more than one fact to match. */
    List<Outcome> run(List<Happening> facts) {
        List<FactHandle> handles = new ArrayList<>(facts.size());
        for (Happening fact : facts) {
            handles.add(session.insert(fact));
        }
        int fired = session.fireAllRules(rules + 1);
        if (fired > rules) {
            throw new BudgetExceeded("Its %d rules acted more than once at one moment".formatted(rules));
        }
        handles.forEach(session::delete);
        return effects.take();
    }

    /** Returns how many facts the session holds. */
    long facts() {
        return session.getFactCount();
    }

    void dispose() {
        session.dispose();
    }
}
