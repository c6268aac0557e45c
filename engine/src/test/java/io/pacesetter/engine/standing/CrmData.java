package io.pacesetter.engine.standing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a CRM exports: who sells in which team and region, and what became of each opportunity. Read from the folder named by
 * PACESETTER_CRM_DATA, or the one beside the repository; where there is none, made up with the same columns.
 */
record CrmData(List<Agent> agents, List<Deal> deals) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
    private static final long SEED = 20_170_515;
    private static final int MADE_UP_DEALS = 3_000;
    private static final int MADE_UP_AGENTS = 30;

    record Agent(String name, String manager, String office) {}

    /** An opportunity that was closed. */
    record Deal(String id, String agent, boolean won, LocalDate closed, BigDecimal value) {}

    static CrmData load() {
        Path folder = folder();
        return folder == null ? madeUp() : read(folder);
    }

    private static @Nullable Path folder() {
        String named = System.getProperty("PACESETTER_CRM_DATA", System.getenv("PACESETTER_CRM_DATA"));
        Stream<String> places =
                named == null ? Stream.of("../../shared/data/crm", "../shared/data/crm") : Stream.of(named);
        return places.map(Path::of)
                .filter(place -> Files.isReadable(place.resolve("sales_pipeline.csv")))
                .findFirst()
                .orElse(null);
    }

    private static CrmData read(Path folder) {
        List<Agent> agents = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("sales_teams.csv"))) {
            agents.add(
                    new Agent(row.getField("sales_agent"), row.getField("manager"), row.getField("regional_office")));
        }
        List<Deal> deals = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("sales_pipeline.csv"))) {
            String stage = row.getField("deal_stage");
            if (stage.equals("Won") || stage.equals("Lost")) {
                deals.add(new Deal(
                        row.getField("opportunity_id"),
                        row.getField("sales_agent"),
                        stage.equals("Won"),
                        LocalDate.parse(row.getField("close_date"), DAY),
                        new BigDecimal(row.getField("close_value"))));
            }
        }
        return new CrmData(agents, deals);
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CrmData madeUp() {
        Random random = new Random(SEED);
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < MADE_UP_AGENTS; i++) {
            agents.add(new Agent("Agent " + i, "Manager " + i % 6, "Office " + i % 3));
        }
        List<Deal> deals = new ArrayList<>();
        LocalDate first = LocalDate.of(2016, 10, 1);
        for (int i = 0; i < MADE_UP_DEALS; i++) {
            // The last agents never close anything
            String agent = agents.get(random.nextInt(MADE_UP_AGENTS - 3)).name();
            boolean won = random.nextInt(100) < 63;
            BigDecimal value = won ? BigDecimal.valueOf(50 + random.nextInt(5_000)) : BigDecimal.ZERO;
            deals.add(new Deal("D" + i, agent, won, first.plusDays(random.nextInt(450)), value));
        }
        return new CrmData(agents, deals);
    }
}
