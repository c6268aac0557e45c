package io.pacesetter.engine.settlement;

import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.rulebook.Suspensions;
import io.pacesetter.engine.tally.Views;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;

/** Makes what another node of the installation has for itself: settlement with a memory of its own. */
public final class AnotherNode {

    /** Short, so that a few activities are more than it remembers. */
    private static final int STRETCH = 3;

    private AnotherNode() {}

    /** Returns settlement that remembers nothing yet. */
    public static Settlement settlement(BeanFactory beans) {
        Memory memory = new Memory();
        SettlementTable table = beans.getBean(SettlementTable.class);
        DueDays due = beans.getBean(DueDays.class);
        Ledger ledger = beans.getBean(Ledger.class);
        Resettling resettling = new Resettling(
                table,
                due,
                memory,
                beans.getBean(RuleHistories.class),
                beans.getBean(Organizations.class),
                beans.getBean(PremisesReader.class),
                beans.getBean(BooksReader.class),
                beans.getBean(DayReader.class),
                beans.getBean(Standing.class),
                ledger,
                beans.getBean(Suspensions.class));
        return new Settlement(
                table,
                due,
                memory,
                resettling,
                beans.getBean(Views.class),
                beans.getBean(Standing.class),
                ledger,
                beans.getBean(Clock.class),
                STRETCH);
    }
}
