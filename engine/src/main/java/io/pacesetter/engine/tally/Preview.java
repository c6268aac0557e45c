package io.pacesetter.engine.tally;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogEntry;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows what a definition would give before it is kept. */
@Service
public class Preview {

    private static final int SAMPLE = 10;

    private final Views views;
    private final ActivityLog log;
    private final TallyReader reader;
    private final Drill drill;
    private final Measures measures;

    Preview(Views views, ActivityLog log, TallyReader reader, Drill drill, Measures measures) {
        this.views = views;
        this.log = log;
        this.reader = reader;
        this.drill = drill;
        this.measures = measures;
    }

    /** The value of a definition and the latest activities behind it. */
    public record Shown(@Nullable BigDecimal value, List<LogEntry> sample) {}

    /** Returns what a definition gives for the whole organization over some days. */
    public Shown show(OrganizationId organization, Measure measure, Span days) {
        IndicatorDefinition indicator =
                new IndicatorDefinition(0, "", "", true, measure, null, null, 0, false, false, false, null, 0);
        View view = views.current(organization);
        Drill.Question question = new Drill.Question(
                null,
                null,
                null,
                indicator,
                view.calendar().startOf(days.from()),
                view.calendar().startOf(days.to()),
                null);
        LogBrowser.Found found = drill.find(organization, question, 0, SAMPLE);
        return new Shown(value(organization, view, indicator, days), found.entries());
    }

    private @Nullable BigDecimal value(
            OrganizationId organization, View view, IndicatorDefinition indicator, Span days) {
        if (indicator.measure().aggregation() == Aggregation.RATIO) {
            return measures.together(organization, indicator, Measures.Scope.of(days));
        }
        Tallier tallier = view.tallier(List.of(indicator), Tallier.Choice.ALL);
        TallyBook book = new TallyBook();
        log.read(
                organization,
                new ActivityLog.Slice(
                        view.calendar().startOf(days.from()),
                        view.calendar().startOf(days.to()),
                        reader.settled(organization),
                        null,
                        tallier.usesAttributes()),
                activity -> tallier.add(activity, book));
        Sums sums = new Sums();
        book.tallies().values().forEach(tally -> sums.add(indicator.id(), 0, tally));
        book.values().values().forEach(values -> values.keySet().forEach(text -> sums.add(indicator.id(), 0, text)));
        return sums.value(indicator, 0);
    }
}
