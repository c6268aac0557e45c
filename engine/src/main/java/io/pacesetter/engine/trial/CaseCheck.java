package io.pacesetter.engine.trial;

import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that a test case can be run. Whether its words exist is seen when it is: they may go later. */
final class CaseCheck {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_GOALS = 50;
    private static final int MOST_ACTIVITIES = 2_000;
    private static final int MOST_EXPECTED = 200;
    private static final int LONGEST = 300;

    private final Faults faults = new Faults();
    private final Set<String> members = new HashSet<>();
    private final Set<String> teams = new HashSet<>();

    /**
     * Checks what is given and expected.
     *
     * @throws Refusal naming everything that is wrong
     */
    void check(CaseFacts given, List<Expectation> expected) {
        within("/given/people", given.people().size(), 1, MOST_PEOPLE);
        within("/given/goals", given.goals().size(), 0, MOST_GOALS);
        within("/given/days", given.length(), 1, CaseFacts.MOST_DAYS);
        within(
                "/given/activities",
                given.activities().stream()
                        .mapToLong(deed -> Math.max(1, deed.timesOrOnce()))
                        .sum(),
                0,
                MOST_ACTIVITIES);
        within("/expected", expected.size(), 0, MOST_EXPECTED);
        faults.refuseIfAny();
        for (int i = 0; i < given.people().size(); i++) {
            check("/given/people/" + i, given.people().get(i));
        }
        for (int i = 0; i < given.goals().size(); i++) {
            check("/given/goals/" + i, given.goals().get(i));
        }
        for (int i = 0; i < given.activities().size(); i++) {
            check("/given/activities/" + i, given.activities().get(i), given.length());
        }
        for (int i = 0; i < expected.size(); i++) {
            check("/expected/" + i, expected.get(i));
        }
        faults.refuseIfAny();
    }

    private void check(String pointer, CaseFacts.Who who) {
        if (!members.add(faults.key(pointer + "/key", who.key(), LONGEST))) {
            faults.add(pointer + "/key", "is the key of somebody before already");
        }
        faults.optional(pointer + "/role", who.role(), LONGEST);
        String team = faults.optional(pointer + "/team", who.team(), LONGEST);
        if (team != null) {
            teams.add(team);
        } else if (who.manages()) {
            faults.add(pointer + "/manages", "needs a team to manage");
        }
        if (who.tenure() != null) {
            within(pointer + "/tenure", who.tenure(), 0, 36_500);
        }
    }

    private void check(String pointer, CaseFacts.Target goal) {
        faults.key(pointer + "/indicator", goal.indicator(), LONGEST);
        if (Period.find(goal.period() == null ? "" : goal.period()).isEmpty()) {
            faults.add(pointer + "/period", "must be day, week, month, quarter or year");
        }
        if (goal.target() == null || goal.target().signum() < 0) {
            faults.add(pointer + "/target", "must be a number from 0 on");
        }
        if (goal.member() != null) {
            known(pointer + "/member", goal.member(), members, "person");
        }
        if (goal.team() != null) {
            known(pointer + "/team", goal.team(), teams, "team");
        }
    }

    private void check(String pointer, CaseFacts.Deed deed, int days) {
        known(pointer + "/member", deed.member(), members, "person");
        faults.key(pointer + "/type", deed.type(), LONGEST);
        within(pointer + "/day", deed.dayOrFirst(), 0, days - 1L);
        within(pointer + "/times", deed.timesOrOnce(), 1, 1_000);
        if (deed.time() != null) {
            try {
                LocalTime.parse(deed.time());
            } catch (DateTimeParseException e) {
                faults.add(pointer + "/time", "must be a time of day such as 09:30");
            }
        }
    }

    private void check(String pointer, Expectation expectation) {
        known(pointer + "/member", expectation.member(), members, "person");
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.key().equals(expectation.kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            faults.add(
                    pointer + "/kind",
                    "must be one of "
                            + Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining(", ")));
        }
        if ((kind == Kind.POINTS || kind == Kind.SCORE) && expectation.points() == null) {
            faults.add(pointer + "/points", "is missing; say how many");
        }
        if (kind == Kind.BADGE && expectation.badge() == null) {
            faults.add(pointer + "/badge", "is missing; give the badge's key");
        }
        within(pointer + "/times", expectation.timesOrOnce(), 0, MOST_ACTIVITIES);
    }

    private void known(String pointer, @Nullable String name, Set<String> there, String what) {
        if (name == null || !there.contains(name.strip())) {
            faults.add(pointer, "There is no " + what + " " + name + " in this case");
        }
    }

    private void within(String pointer, long number, long least, long most) {
        if (number < least || number > most) {
            faults.add(pointer, "must be " + least + " to " + most + ", not " + number);
        }
    }
}
