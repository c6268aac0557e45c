package io.pacesetter.rules.decide;

import java.util.List;

/**
 * A compiled rulebook. Safe for use by several threads, one moment at a time each; what one moment leaves behind no other
 * sees.
 */
public interface Program extends AutoCloseable {

    /**
     * Returns what the rules ask for, in the order of the rules and of their actions.
     *
     * @throws BudgetExceeded if it takes too long or asks for too much; nothing of the moment counts then
     */
    List<Outcome> decide(Moment moment);

    @Override
    void close();
}
