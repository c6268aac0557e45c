package io.pacesetter.api.demo;

import io.pacesetter.api.demo.DemoCast.DemoPerson;
import io.pacesetter.engine.org.Calendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what people did on a day. The same person and day give the same activities on every start. */
final class DemoHistory {

    /** An activity as the demo's CRM would tell it. */
    record Deed(
            String externalId,
            String type,
            String member,
            Instant occurredAt,
            @Nullable BigDecimal amount,
            Map<String, String> attributes) {}

    /** How often an average person does something on a working day. */
    private record Habit(String type, double perDay) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("call", 4.2),
            new Habit("email", 2.6),
            new Habit("meeting", 1.0),
            new Habit("demo", 0.55),
            new Habit("proposal", 0.32),
            new Habit("deal_won", 0.13),
            new Habit("deal_lost", 0.17));

    private static final List<String> PRODUCTS = List.of("Ridgeline", "Harbor", "Summit Plus", "Lantern", "Atlas Care");
    private static final List<String> ACCOUNTS = List.of(
            "Brightwater Foods",
            "한빛물산",
            "Corvid Logistics",
            "Ostrava Glass",
            "Solmar Hotels",
            "대명전자",
            "Penhallow Bank",
            "Juniper Clinics",
            "Vantor Rail",
            "가온건설",
            "Maré Viva",
            "Thistle & Rowe");
    private static final List<String> CHANNELS = List.of("phone", "web", "partner", "event");

    /** The currency of the demo's deals. */
    static final String CURRENCY = "USD";

    private final Calendar calendar;

    DemoHistory(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Returns a person's activities of a day up to a moment, in order of occurrence; none on days off. */
    List<Deed> of(DemoPerson person, LocalDate day, Instant until) {
        List<Deed> deeds = new ArrayList<>();
        if (person.skill() == 0 || !calendar.isWorkingDay(day)) {
            return deeds;
        }
        Random random = new Random(31L * day.toEpochDay() + person.key().hashCode() * 7919L);
        double form = person.skill() * season(day) * (0.8 + 0.4 * random.nextDouble());
        // Counts all of the day, told or not: a morning told again in the evening keeps its ids
        int number = 0;
        for (Habit habit : HABITS) {
            int times = draw(habit.perDay() * form, random);
            for (int time = 0; time < times; time++) {
                Deed deed = deed(person, habit.type(), day, number++, random);
                if (deed.occurredAt().isBefore(until)) {
                    deeds.add(deed);
                }
            }
        }
        return deeds;
    }

    /** Makes up one activity that happens now. */
    Deed now(DemoPerson person, String type, Instant moment, Random random) {
        String id = "live-" + moment.toEpochMilli() + "-" + person.key();
        return new Deed(id, type, person.key(), moment, amount(type, random), attributes(type, id, random));
    }

    /** Draws a type as often as it happens. */
    static String anyType(Random random) {
        double all = HABITS.stream().mapToDouble(Habit::perDay).sum();
        double left = random.nextDouble() * all;
        for (Habit habit : HABITS) {
            left -= habit.perDay();
            if (left < 0) {
                return habit.type();
            }
        }
        return HABITS.get(0).type();
    }

    private Deed deed(DemoPerson person, String type, LocalDate day, int number, Random random) {
        ZonedDateTime start = ZonedDateTime.of(day, LocalTime.of(8, 30), calendar.zone());
        Instant moment = start.toInstant().plus(Duration.ofSeconds(random.nextInt(9 * 3600)));
        String id = day + "-" + person.key() + "-" + number;
        return new Deed(id, type, person.key(), moment, amount(type, random), attributes(type, id, random));
    }

    private static @Nullable BigDecimal amount(String type, Random random) {
        if (!type.equals("deal_won")) {
            return null;
        }
        // Many small deals, few large ones
        double size = 1_800 * Math.exp(1.1 * Math.abs(random.nextGaussian()));
        return BigDecimal.valueOf(size).setScale(-1, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static Map<String, String> attributes(String type, String id, Random random) {
        String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        return switch (type) {
            case "call" -> Map.of("account", account, "seconds", String.valueOf(40 + random.nextInt(900)));
            case "deal_won", "deal_lost", "proposal", "demo" ->
                Map.of(
                        "account",
                        account,
                        "product",
                        PRODUCTS.get(random.nextInt(PRODUCTS.size())),
                        "channel",
                        CHANNELS.get(random.nextInt(CHANNELS.size())),
                        "deal",
                        "D-" + id);
            default -> Map.of("account", account);
        };
    }

    /** Quarters end strong, Augusts are slow. */
    private static double season(LocalDate day) {
        boolean lastMonthOfQuarter = day.getMonthValue() % 3 == 0;
        return (lastMonthOfQuarter ? 1.15 : 0.95) * (day.getMonthValue() == 8 ? 0.8 : 1);
    }

    /** Draws how many times something happens that happens {@code mean} times on average (Knuth's Poisson draw). */
    private static int draw(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int times = 0;
        while (product > limit) {
            product *= random.nextDouble();
            times++;
        }
        return times;
    }
}
