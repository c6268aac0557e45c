package io.pacesetter.rules.pack;

import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Needs;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands what is given in scenarios. Numbers are written as rules say them, with their value before and after or with the one
 * that they have ({@code the member's calls this week 49 → 50}), goals likewise ({@code the member's goal for calls this week
 * behind → at risk}), attributes as name and value; a {@code -} is nothing, commas divide several.
 */
final class SituationReader {

    private static final Pattern MOVED = Pattern.compile("(.+) (\\S+) → (\\S+)");
    private static final Pattern RESTS = Pattern.compile("(.+) (\\S+)");
    private static final String STATUS = "(ahead|on pace|behind|at risk|-)";
    private static final Pattern JUDGED = Pattern.compile("(.+) " + STATUS + " → " + STATUS);
    private static final long A_YEAR = 400;

    private final Pack pack;

    SituationReader(Pack pack) {
        this.pack = pack;
    }

    Moment read(Situation situation) {
        Occasion occasion =
                new Occasion(DayOfWeek.FRIDAY, true, Set.copyOf(split(situation.closes)), orNull(situation.phase));
        long tenure = situation.tenure.isEmpty() ? A_YEAR : Long.parseLong(situation.tenure);
        Member member = new Member("ana", "AE", Set.of("Red"), Set.of(), tenure, Set.of(), Set.of());
        Map<String, Reading> readings = new HashMap<>();
        split(situation.numbers).forEach(text -> {
            Reading reading = reading(text);
            readings.put(reading.slot(), reading);
        });
        Map<String, GoalStatus> goals = new HashMap<>();
        split(situation.goals).forEach(text -> {
            GoalStatus goal = goal(text);
            goals.put(goal.slot(), goal);
        });
        return new Moment(occasion, member, activity(situation), readings, goals);
    }

    private static @Nullable Activity activity(Situation situation) {
        if (situation.activity.isEmpty()) {
            return null;
        }
        BigDecimal amount = situation.amount.isEmpty() ? null : new BigDecimal(situation.amount);
        Map<String, String> attributes = new HashMap<>();
        split(situation.attributes).forEach(text -> matched(RESTS, text, attributes::put));
        return new Activity(situation.activity, "crm", amount, null, attributes);
    }

    private Reading reading(String text) {
        Matcher moved = MOVED.matcher(text);
        if (moved.matches()) {
            return new Reading(slot(moved.group(1)), number(moved.group(2)), number(moved.group(3)));
        }
        Matcher rests = RESTS.matcher(text);
        if (!rests.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no number; write what it is, and its value");
        }
        return new Reading(slot(rests.group(1)), number(rests.group(2)), number(rests.group(2)));
    }

    private GoalStatus goal(String text) {
        Matcher judged = JUDGED.matcher(text);
        if (!judged.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no goal; write which, and its status → its status");
        }
        Needs needs = needs(judged.group(1) + " is ahead");
        return new GoalStatus(
                needs.statuses().keySet().iterator().next(), status(judged.group(2)), status(judged.group(3)));
    }

    private String slot(String number) {
        Needs needs = needs(number + " is at least 1");
        return needs.quantities().isEmpty()
                ? needs.recents().keySet().iterator().next()
                : needs.quantities().keySet().iterator().next();
    }

    private Needs needs(String condition) {
        String rule = "Rule \"Any\" When any activity is logged, if " + condition + ", then celebrate \"It is\".";
        return Needs.of(PackRules.parsed(pack, rule).rules());
    }

    private static void matched(Pattern pattern, String text, BiConsumer<String, String> use) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no attribute; write its name and its value");
        }
        use.accept(matcher.group(1), matcher.group(2));
    }

    private static @Nullable String status(String text) {
        return text.equals("-") ? null : text.replace(' ', '_');
    }

    private static @Nullable BigDecimal number(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> split(String texts) {
        return Arrays.stream(texts.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
