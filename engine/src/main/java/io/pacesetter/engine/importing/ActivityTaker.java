package io.pacesetter.engine.importing;

import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.importing.csv.Row;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes lines as activities. */
final class ActivityTaker implements RowTaker {

    private final Intake intake;
    private final OrganizationId organization;
    private final ImportMapping mapping;
    private final Columns columns;
    private final Set<String> types;
    private final Dates dates;
    private final Amounts amounts;

    /** Takes the organization's activity types and calendar. */
    ActivityTaker(
            Intake intake, OrganizationId organization, ImportParameters file, Set<String> types, Calendar calendar) {
        this.intake = intake;
        this.organization = organization;
        this.mapping = file.mapping();
        this.columns = new Columns(file.columns(), mapping);
        this.types = types;
        this.dates = new Dates(mapping.dateFormat(), calendar);
        this.amounts = new Amounts(Boolean.TRUE.equals(mapping.decimalComma()));
    }

    @Override
    public List<Fate> take(List<Row.Fields> rows) {
        List<@Nullable Fate> fates = new ArrayList<>(rows.size());
        List<NewActivity> activities = new ArrayList<>(rows.size());
        for (Row.Fields row : rows) {
            Read read = read(row);
            fates.add(read.fate());
            if (read.activity() != null) {
                activities.add(read.activity());
            }
        }
        List<Receipt> receipts = activities.isEmpty() ? List.of() : intake.accept(organization, activities);
        List<Fate> all = new ArrayList<>(rows.size());
        int next = 0;
        for (Fate fate : fates) {
            all.add(fate == null ? fate(receipts.get(next++)) : fate);
        }
        return all;
    }

    private Fate fate(Receipt receipt) {
        if (receipt instanceof Receipt.Rejected rejected) {
            String[] pointer = rejected.pointer().split("/", 3);
            String field = pointer.length > 1 ? pointer[1] : "";
            String column = field.equals("attributes") && pointer.length == 3
                    ? pointer[2].replace("~1", "/").replace("~0", "~")
                    : columns.nameOf(field);
            return new Fate.Refused(column, rejected.detail());
        }
        if (receipt instanceof Receipt.Accepted) {
            return Fate.Taken.ACCEPTED;
        }
        return receipt instanceof Receipt.Duplicate ? Fate.Taken.DUPLICATE : Fate.Taken.CORRECTED;
    }

    /** What reading a line gives: one of the two. */
    private record Read(@Nullable Fate fate, @Nullable NewActivity activity) {}

    private Read read(Row.Fields row) {
        String field = "type";
        try {
            // the type comes first: a line that is skipped may lack everything else
            String type = type(row);
            if (type == null) {
                return new Read(Fate.Taken.SKIPPED, null);
            }
            field = "externalId";
            String externalId = required(row, field);
            field = "member";
            String member = required(row, field);
            field = "occurredAt";
            Instant occurredAt = dates.instant(required(row, field));
            field = "amount";
            String amount = columns.value(row, field);
            BigDecimal value = amount == null ? null : amounts.read(amount);
            String currency = columns.value(row, "currency");
            return new Read(
                    null,
                    new NewActivity(
                            mapping.sourceOr(ImportKind.ACTIVITIES),
                            externalId,
                            type,
                            member,
                            occurredAt,
                            value,
                            currency == null ? mapping.currency() : currency,
                            attributes(row),
                            List.of(),
                            false));
        } catch (Unreadable e) {
            return new Read(new Fate.Refused(columns.nameOf(field), e.detail()), null);
        }
    }

    private @Nullable String type(Row.Fields row) {
        String word = mapping.columns().containsKey("type") ? columns.value(row, "type") : mapping.type();
        boolean skip = "skip".equals(mapping.otherTypes());
        if (word == null) {
            if (skip) {
                return null;
            }
            throw new Unreadable("The line has no type");
        }
        String mapped = mapping.types().get(word);
        if (mapped != null) {
            return mapped;
        }
        boolean keep = "keep".equals(mapping.otherTypes()) || mapping.types().isEmpty();
        if (keep && (types.contains(word) || !skip)) {
            return word;
        }
        if (skip) {
            return null;
        }
        throw new Unreadable("The mapping names no type for " + Words.quoted(word) + ", only for "
                + String.join(", ", mapping.types().keySet()) + "; add it, or skip or keep other types");
    }

    private String required(Row.Fields row, String field) {
        String value = columns.value(row, field);
        if (value == null) {
            throw new Unreadable("is empty; every line needs " + Words.quoted(field));
        }
        return value;
    }

    private Map<String, Object> attributes(Row.Fields row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (String name : mapping.attributes()) {
            String value = columns.ofColumn(row, name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }
}
