package io.pacesetter.bench;

import io.pacesetter.bench.rules.RulesAlone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures what rules cost beside the lane: checks, replays of the past, trial runs, and memory. */
final class RulesOverTime {

    private static final int RULES = 50;
    private static final int DAYS = 30;
    private static final int BATCH = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Server server;
    private final Caller administrator;
    private final double scale;

    RulesOverTime(Server server, Caller administrator, double scale) {
        this.server = server;
        this.administrator = administrator;
        this.scale = scale;
    }

    void measure(String what) throws Exception {
        switch (what) {
            case "check" -> check();
            case "replay" -> replay();
            case "trial" -> trial();
            case "rulebooks" -> memory();
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** Checks texts of 200 rules, never seen before and with one rule changed. */
    private void check() throws Exception {
        Caller caller = LoadRun.organization(administrator, "Check", 1);
        String id = new Ruled(caller).draft("check", "");
        for (int round = 1; round <= 5; round++) {
            String text = Ruled.text(200, round * 1_000, "give %d points");
            long start = System.nanoTime();
            boolean proved = checked(caller, id, text);
            double first = LoadRun.seconds(start);
            while (!checked(caller, id, text)) {
                LockSupport.parkNanos(50_000_000);
            }
            double known = LoadRun.seconds(start);
            start = System.nanoTime();
            checked(caller, id, text);
            double again = LoadRun.seconds(start);
            start = System.nanoTime();
            boolean edited = checked(caller, id, text.replace("-7\" When", "-7 edited\" When"));
            LoadRun.say(
                    "check of 200 rules (" + text.length() / 1024 + " KB), round " + round,
                    "new: answered after %.2f s (%s), proved after %.2f s; again %.2f s; one rule changed %.2f s (%s)",
                    first,
                    proved ? "proved" : "not proved yet",
                    known,
                    again,
                    LoadRun.seconds(start),
                    edited ? "proved" : "not proved yet");
        }
    }

    private static boolean checked(Caller caller, String id, String text) throws Exception {
        JsonNode answer = caller.post(
                "/rulebooks/" + id + "/check", JSON.writeValueAsString(Map.of("text", text, "language", "en")));
        if (!answer.get("ok").asBoolean()) {
            throw new IllegalStateException("Rules that must be right: " + answer.get("problems"));
        }
        return answer.get("proved").asBoolean();
    }

    /** A month of a contest of 200 people, scored by 50 rules; one activity on its first day is corrected. */
    private void replay() throws Exception {
        Caller caller = LoadRun.organization(administrator, "Replay", LoadRun.PEOPLE);
        long activities = (long) (60_000 * scale);
        Instant first = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(DAYS, ChronoUnit.DAYS);
        for (long from = 0; from < activities; from += BATCH) {
            StringBuilder json = new StringBuilder("[");
            for (long number = from; number < Math.min(activities, from + BATCH); number++) {
                json.append(number == from ? "" : ",").append(ofMonth(number, first, activities));
            }
            caller.post("/activities", json.append(']').toString());
        }
        caller.awaitSettled();
        double alone = RulesAlone.momentsPerSecond(RULES, 3);
        LocalDate day = first.atZone(ZoneOffset.UTC).toLocalDate();
        JsonNode contest = caller.post(
                "/contests",
                JSON.writeValueAsString(Map.of(
                        "name", "Month",
                        "level", "member",
                        "from", day.minusDays(1).toString(),
                        "to", day.plusDays(2L * DAYS).toString(),
                        "scoring", Map.of("text", Ruled.text(RULES, 1, "add %d to the score"), "language", "en"))));
        long start = System.nanoTime();
        caller.post("/contests/" + contest.get("id").asString() + "/start", "{}");
        caller.awaitSettled();
        sayReplay("first settlement of a month", activities, LoadRun.seconds(start), alone);
        for (int round = 1; round <= 3; round++) {
            String corrected = ofMonth(0, first, activities).replace("}", ",\"amount\":" + round + "}");
            start = System.nanoTime();
            caller.post("/activities", corrected);
            caller.awaitSettled();
            sayReplay(
                    "correction of a month's first activity, round " + round,
                    activities,
                    LoadRun.seconds(start),
                    alone);
        }
    }

    private static void sayReplay(String what, long activities, double seconds, double alone) {
        LoadRun.say(
                what + ", " + LoadRun.PEOPLE + " people, " + RULES + " rules",
                "%d activities in %.2f s, %.0f/s, ratio %.3f to %.0f/s for rules alone",
                activities,
                seconds,
                activities / seconds,
                activities / seconds / alone,
                alone);
    }

    private static String ofMonth(long number, Instant first, long activities) {
        long seconds = Math.floorDiv(number * (DAYS * 86_400L - 3_600), activities);
        String activity = Sales.activity("month", number, LoadRun.PEOPLE, first.plusSeconds(seconds));
        return number == 0 ? activity.replaceFirst(",\"amount\":[0-9]+", "") : activity;
    }

    /** A rulebook of 50 rules tried on a year of a million activities, before and after. */
    private void trial() throws Exception {
        long lines = (long) (1_000_000 * scale);
        Caller caller = LoadRun.organization(administrator, "Trial", LoadRun.PEOPLE);
        Path file = Sales.csv(lines, LoadRun.PEOPLE);
        caller.awaitJob(caller.upload("/imports/activities", file, Sales.CSV_MAPPING));
        Files.delete(file);
        caller.awaitSettled();
        String id = new Ruled(caller).draft("trial", Ruled.text(RULES, 1, "give %d points"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        long before = server.liveHeap();
        long start = System.nanoTime();
        JsonNode job = caller.awaitJob(caller.post(
                        "/rulebooks/" + id + "/trial",
                        JSON.writeValueAsString(Map.of(
                                "from",
                                today.minusDays(366).toString(),
                                "to",
                                today.plusDays(1).toString())))
                .get("id")
                .asString());
        double seconds = LoadRun.seconds(start);
        LoadRun.say(
                "trial run over " + lines + " activities",
                "%s after %.1f s, %.0f activities/s through both replays; live heap %d MB before, resident %d MB after",
                job.get("status").asString(),
                seconds,
                2 * lines / seconds,
                before >> 20,
                server.residentMemory() >> 20);
    }

    /** Organizations with a rulebook of their own of 50 rules beside the bare KieBase of such rules. */
    private void memory() throws Exception {
        int organizations = Math.max(3, (int) (20 * scale));
        LoadRun.organization(administrator, "First", 1);
        long idle = server.liveHeap();
        List<Caller> callers = new ArrayList<>();
        for (int number = 0; number < organizations; number++) {
            callers.add(LoadRun.organization(administrator, "Own " + number, 1));
            settleOne(callers.get(number), "before");
        }
        long bare = server.liveHeap();
        for (int number = 0; number < organizations; number++) {
            Ruled ruled = new Ruled(callers.get(number));
            ruled.publish(ruled.draft("own", Ruled.text(RULES, 10_000 + number * 100, "give %d points")));
            settleOne(callers.get(number), "after");
        }
        long own = server.liveHeap();
        double each = (own - bare) / 1024.0 / organizations;
        double base = RulesAlone.bareKilobytes(RULES, organizations);
        LoadRun.say(
                "organizations with " + RULES + " rules of their own",
                "%.0f KB for the rulebook of each of %d (%.0f KB for the organization without), ratio %.2f to %.0f KB for"
                        + " what Drools keeps of such rules",
                each,
                organizations,
                (bare - idle) / 1024.0 / organizations,
                each / base,
                base);
    }

    private static void settleOne(Caller caller, String id) throws Exception {
        caller.post("/activities", Sales.activity(id, 0, 1, Instant.now()));
        caller.awaitSettled();
    }
}
