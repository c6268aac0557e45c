package io.pacesetter.engine.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file like those that CRMs export: opportunities of which some are won, some lost, the rest open and undated. */
public final class ACrmFile {

    /** How the file's columns map. */
    public static final String MAPPING = """
            {"source": "crm", "columns": {"externalId": "opportunity_id", "member": "sales_agent", "type": "deal_stage",
             "occurredAt": "close_date", "amount": "close_value"}, "types": {"Won": "deal_won", "Lost": "deal_lost"},
             "otherTypes": "skip", "dateFormat": "M/d/yyyy", "attributes": ["product", "account"]}""";

    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value";
    private static final List<String> AGENTS = List.of("Ana Kim", "Ben Okoro", "Chloé Roux", "김민준");

    private final List<String> lines = new ArrayList<>();

    /** The people in the file. */
    public static List<String> agents() {
        return AGENTS;
    }

    /** Adds opportunities that were won or lost. */
    public ACrmFile withClosed(int won, int lost) {
        for (int i = 0; i < won + lost; i++) {
            boolean isWon = i < won;
            lines.add("C%05d,%s,\"MG, Special\",Acme,%s,10/20/2016,%d/%d/2017,%d"
                    .formatted(i, agent(i), isWon ? "Won" : "Lost", i % 12 + 1, i % 28 + 1, isWon ? 50 + i % 1000 : 0));
        }
        return this;
    }

    /** Adds opportunities that are still open, without a close date. */
    public ACrmFile withOpen(int count) {
        for (int i = 0; i < count; i++) {
            lines.add("O%05d,%s,GTX Pro,,%s,,,".formatted(i, agent(i), i % 2 == 0 ? "Engaging" : "Prospecting"));
        }
        return this;
    }

    /** Adds a line as it stands. */
    public ACrmFile withLine(String line) {
        lines.add(line);
        return this;
    }

    private static String agent(int number) {
        return AGENTS.get(number % AGENTS.size());
    }

    /** Returns the file. */
    public byte[] bytes() {
        return (HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
