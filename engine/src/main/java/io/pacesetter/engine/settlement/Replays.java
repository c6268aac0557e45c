package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks any rules what they would make of an organization's history, with its people, teams, goals and calendar as they are now.
 * Nothing is written.
 */
public interface Replays {

    /** Takes what a replay makes of one day. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes the effects of a day in the order in which rules asked for them; days come in order.
         *
         * @param activities how many activities the day had
         * @return whether to go on with the next day
         */
        boolean take(LocalDate day, int activities, List<Effect> effects);
    }

    /**
     * Replays whole days of the log, beginning with what stands in the ledger before the first of them. Reads what the lane
     * has settled; call it outside a transaction.
     *
     * @param rules which rules to ask when; those of the organization, with a draft in place of one of them, say
     */
    void run(OrganizationId organization, Span days, RuleHistory rules, Sink sink);

    /**
     * Asks what rules make of given activities alone, as if nothing had been before, and of the closes of the days from the
     * first of them to the last.
     *
     * @param activities in any order; ids must differ
     * @return the effects in the order in which rules asked for them
     */
    List<Effect> given(OrganizationId organization, List<LoggedActivity> activities, RuleHistory rules);

    /** People with their teams, and goals, made up for a question. */
    record Setting(Roster roster, List<Goal> goals) {

        public Setting {
            goals = List.copyOf(goals);
        }
    }

    /**
     * Asks what rules make of given activities and of the closes of days in a made-up setting, as if nothing had been before. The
     * calendar, indicators, badges and contests are the organization's.
     *
     * @param days the days that are gone through; activities of other days are left out
     * @param activities in any order; ids must differ
     * @return the effects in the order in which rules asked for them
     */
    List<Effect> imagined(
            OrganizationId organization,
            Setting setting,
            Span days,
            List<LoggedActivity> activities,
            RuleHistory rules);
}
