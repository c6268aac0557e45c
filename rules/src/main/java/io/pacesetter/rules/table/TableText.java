package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.table.DecisionTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tables as comma-separated values. The first row is one cell: a rule in a written face, with gaps that name the columns of
 * the sheet ({@code Rule "[A]" When the amount is at least [B] … is "[C]" … award the badge column_d}). Each row that follows
 * is a rule: its name, then what fills the gaps; several texts for a gap are divided by {@code ;}. Stateless.
 */
public final class TableText {

    private static final Pattern GAP = Pattern.compile("(?<!\")\\[([B-Z])](?!\")");

    private final Face face;
    private final Language language;

    /**
     * Takes the face in which the first row is written.
     *
     * @param face one of sentences
     * @param language that of the face, in which problems are told
     */
    public TableText(Face face, Language language) {
        this.face = face;
        this.language = language;
    }

    /** Writes a table; empty if its frame holds texts that read like gaps. */
    public Optional<String> write(DecisionTable table, Vocabulary vocabulary) {
        List<Cell> cells = DecisionTable.cells(table.frame());
        List<Cell> gaps = IntStream.range(0, table.columns().size())
                .mapToObj(i -> Gap.of(i).in(cells.get(table.columns().get(i))))
                .toList();
        Rule frame = Cells.named(Gap.NAME, table.filled(gaps));
        String sentence = face.print(List.of(frame), vocabulary).strip();
        for (int i = 0; i < gaps.size(); i++) {
            sentence = Gap.of(i).shownIn(sentence);
        }
        StringBuilder text = new StringBuilder(Sheet.row(List.of(sentence)));
        for (Row row : table.rows()) {
            List<String> written = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(cell -> written.add(CellText.write(cell)));
            text.append(Sheet.row(written));
        }
        boolean same = read(text.toString(), vocabulary) instanceof Parsed.Rules back
                && back.rules().equals(table.rules());
        return same ? Optional.of(text.toString()) : Optional.empty();
    }

    /**
     * Reads a table of any origin and size.
     *
     * @return the rules, with the rows of the sheet for lines; or the problems, with rows for lines and columns of the sheet
     *     for columns, those of the first row within its cell
     */
    public Parsed read(String text, Vocabulary vocabulary) {
        if (text.length() > Bounds.TEXT) {
            return refused(Flaw.LONG_TABLE, Bounds.TEXT);
        }
        try {
            List<List<String>> rows = Sheet.read(text);
            return rows.isEmpty() ? refused(Flaw.EMPTY_TABLE) : read(rows, vocabulary);
        } catch (Misread broken) {
            return new Parsed.Refused(List.of(broken.told(broken.row(), 1, language)));
        }
    }

    private Parsed read(List<List<String>> rows, Vocabulary vocabulary) {
        String sentence = rows.get(0).get(0);
        String filled = GAP.matcher(sentence)
                .replaceAll(gap -> Gap.of(gap.group(1).charAt(0) - 'B').number().toPlainString());
        Parsed parsed = face.parse(filled, withColumns(vocabulary));
        if (!(parsed instanceof Parsed.Rules frames)) {
            return parsed;
        }
        if (frames.rules().size() != 1) {
            return refused(Flaw.MANY_RULES, frames.rules().size());
        }
        return new TableReader(frames.rules().get(0), vocabulary, language).read(rows.subList(1, rows.size()));
    }

    private Parsed refused(Flaw flaw, Object... about) {
        return new Parsed.Refused(List.of(flaw.wording().told(1, 1, language, about)));
    }

    private static Vocabulary withColumns(Vocabulary known) {
        Map<String, Term> badges = new LinkedHashMap<>(known.badges());
        for (int i = 0; i < DecisionTable.COLUMNS; i++) {
            String key = Gap.of(i).badge();
            badges.putIfAbsent(key, new Term(key, key, null));
        }
        return new Vocabulary(
                known.activityTypes(),
                known.indicators(),
                badges,
                known.contests(),
                known.roles(),
                known.teams(),
                known.tags(),
                known.attributes());
    }
}
