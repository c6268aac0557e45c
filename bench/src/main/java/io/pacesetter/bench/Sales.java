package io.pacesetter.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes people and activities to load with: 200 people, a year of days, a realistic mix of types. */
final class Sales {

    private static final List<String> TYPES =
            List.of("call", "call", "call", "call", "call", "email", "email", "meeting", "demo", "deal_won");
    private static final Instant NEWEST = Instant.now().truncatedTo(ChronoUnit.DAYS);

    private Sales() {}

    /** Returns a JSON array of activities with external ids {@code prefix-from} on. */
    static String batch(String prefix, long from, int size, int people) {
        StringBuilder json = new StringBuilder(size * 160).append('[');
        for (long number = from; number < from + size; number++) {
            json.append(number == from ? "" : ",").append(activity(prefix, number, people));
        }
        return json.append(']').toString();
    }

    /** Returns one activity of the past year as JSON. */
    static String activity(String prefix, long number, int people) {
        return activity(prefix, number, people, occurredAt(number));
    }

    /** Returns one activity of a moment as JSON. */
    static String activity(String prefix, long number, int people, Instant occurredAt) {
        String type = type(number);
        return "{\"source\":\"load\",\"externalId\":\"" + prefix + "-" + number + "\",\"type\":\"" + type
                + "\",\"member\":\"P" + number * 7 % people + "\",\"occurredAt\":\"" + occurredAt + "\""
                + (type.equals("deal_won") ? ",\"amount\":" + (100 + number % 5000) : "") + "}";
    }

    /** Writes a CSV file of activities. */
    static Path csv(long lines, int people) throws IOException {
        Path file = Files.createTempFile("pacesetter-load", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("id,agent,kind,when,value\n");
            for (long number = 0; number < lines; number++) {
                String type = type(number);
                writer.write("csv-" + number + ",P" + number * 7 % people + "," + type + "," + occurredAt(number) + ","
                        + (type.equals("deal_won") ? String.valueOf(100 + number % 5000) : "") + "\n");
            }
        }
        return file;
    }

    /** The mapping of {@link #csv}. */
    static final String CSV_MAPPING = """
            {"source": "load-csv", "columns": {"externalId": "id", "member": "agent", "type": "kind",
             "occurredAt": "when", "amount": "value"}, "otherTypes": "keep"}""";

    /** Writes a CSV file of people in teams of 20. */
    static Path peopleCsv(int people) throws IOException {
        Path file = Files.createTempFile("pacesetter-people", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("key,name,team,region\n");
            for (int number = 0; number < people; number++) {
                writer.write(
                        "P" + number + ",Person " + number + ",Team " + number / 20 + ",Region " + number / 400 + "\n");
            }
        }
        return file;
    }

    /** The mapping of {@link #peopleCsv}. */
    static final String PEOPLE_MAPPING = """
            {"columns": {"key": "key", "name": "name", "team": "team", "parentTeam": "region"}}""";

    private static String type(long number) {
        return TYPES.get((int) (number * 31 % TYPES.size()));
    }

    private static Instant occurredAt(long number) {
        return NEWEST.minus(number * 13 % 365, ChronoUnit.DAYS)
                .plus(number % 600, ChronoUnit.MINUTES)
                .minus(1, ChronoUnit.DAYS);
    }
}
