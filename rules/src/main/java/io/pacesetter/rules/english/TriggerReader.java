package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.language.Trigger.Phase;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads triggers, behind "When". */
final class TriggerReader {

    private final Reader reader;
    private final QuantityReader quantities;

    TriggerReader(Reader reader, QuantityReader quantities) {
        this.reader = reader;
        this.quantities = quantities;
    }

    Trigger trigger() {
        if (reader.takes("any", "activity", "is", "logged")) {
            return new Trigger.Logged(List.of());
        }
        for (Horizon period : Horizon.values()) {
            if (period.isPeriod()
                    && (reader.takes("a", period.key(), "closes")
                            || (period == Horizon.DAY && reader.takes("a", "working", "day", "closes")))) {
                return new Trigger.Closes(period);
            }
        }
        if (reader.takes("the", "contest")) {
            return new Trigger.Reaches(phase());
        }
        if (reader.takes("the")) {
            return moves();
        }
        return logged();
    }

    private Phase phase() {
        for (Phase phase : Phase.values()) {
            if (reader.takes(phase.key().split("_"))) {
                return phase;
            }
        }
        throw reader.unexpected();
    }

    private Trigger logged() {
        List<String> types = new ArrayList<>();
        do {
            if (!reader.takes("an")) {
                reader.must("a");
            }
            types.add(reader.activityType());
        } while (reader.takes("or"));
        reader.must("is", "logged");
        return new Trigger.Logged(types);
    }

    private Trigger moves() {
        int start = reader.cursor.index();
        Scope scope = quantities.subject();
        if (scope != null && reader.takes("goal", "for")) {
            String indicator = reader.indicator();
            Horizon period = quantities.period();
            reader.must("becomes");
            Status status = quantities.status();
            if (status == null) {
                throw reader.unexpected();
            }
            return new Trigger.StatusBecomes(indicator, scope, period, status);
        }
        reader.cursor.back(start);
        Quantity quantity = quantities.read();
        if (quantity == null) {
            throw reader.unexpected();
        }
        boolean rising = reader.takes("reach") || reader.takes("reaches");
        if (!rising && !reader.takes("fall", "below")) {
            reader.must("falls", "below");
        }
        BigDecimal bar = reader.number();
        if (Phrases.isPercent(quantity)) {
            reader.takes("%");
        }
        return new Trigger.Crosses(quantity, rising, bar);
    }
}
