package io.pacesetter.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Rulebooks such as a sales team writes them, in an organization that has what every new one has. */
final class Ruled {

    /** How many rules a rulebook has where there are many. */
    static final int TOGETHER = 50;

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TYPES = List.of("call", "email", "meeting", "demo", "deal_won");
    private static final List<String> INDICATORS = List.of("calls", "emails", "meetings", "demos", "deals_won");

    private final Caller caller;

    Ruled(Caller caller) {
        this.caller = caller;
    }

    /**
     * Writes rules: half are set off by activities of a type, half by an indicator that reaches a bar.
     *
     * @param seed other seeds give other rules
     * @param action what a rule does, {@code %d} for how much
     */
    static String text(int size, int seed, String action) {
        return IntStream.range(0, size)
                .mapToObj(i -> i % 2 == 0 ? onActivity(i, seed, action) : onCrossing(i, seed, action))
                .collect(Collectors.joining("\n"));
    }

    private static String onActivity(int i, int seed, String action) {
        return String.format(
                Locale.ROOT,
                "Rule \"Activity %d-%d\" When a %s is logged, if (the amount is at least %d or the attribute \"region\" is"
                        + " \"Region %d\"), then %s.",
                seed,
                i,
                TYPES.get(i / 2 % TYPES.size()),
                1_000 + i * 50 + seed,
                i % 40,
                action.formatted(1 + i % 9));
    }

    private static String onCrossing(int i, int seed, String action) {
        return String.format(
                Locale.ROOT,
                "Rule \"Crossing %d-%d\" When the member's %s this week reach %d, then %s.",
                seed,
                i,
                INDICATORS.get(i / 2 % INDICATORS.size()),
                5 + i + seed % 7,
                action.formatted(10 + i % 9));
    }

    /** Creates a rulebook with a text as its draft, and returns its id. */
    String draft(String key, String text) throws IOException, InterruptedException {
        return caller.post(
                        "/rulebooks",
                        JSON.writeValueAsString(Map.of(
                                "key", key, "name", key, "purpose", "recognition", "text", text, "language", "en")))
                .get("id")
                .asString();
    }

    void redraft(String id, String text) throws IOException, InterruptedException {
        caller.put("/rulebooks/" + id + "/draft", JSON.writeValueAsString(Map.of("text", text, "language", "en")));
    }

    void publish(String id) throws IOException, InterruptedException {
        caller.post("/rulebooks/" + id + "/publish", "{}");
    }

    /** Publishes many rules, in rulebooks of {@link #TOGETHER}, and returns the last one's id. */
    String publishAll(int rules) throws IOException, InterruptedException {
        String id = "";
        for (int from = 0; from < rules; from += TOGETHER) {
            id = draft("book-" + from, text(Math.min(TOGETHER, rules - from), from, "give %d points"));
            publish(id);
        }
        return id;
    }
}
