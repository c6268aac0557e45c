package io.pacesetter.rules.measure;

import io.pacesetter.rules.measure.Condition.Operator;
import io.pacesetter.rules.measure.MeasureDraft.ConditionDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the definition of an indicator against the words an organization knows; every fault is told at once. */
public final class MeasureCheck {

    /** How many types, conditions, parts or values a definition may list. */
    public static final int MOST = 50;

    private static final int LONGEST_ATTRIBUTE = 64;
    private static final int LONGEST_VALUE = 500;
    private static final Set<String> OPERATORS =
            Arrays.stream(Operator.values()).map(Operator::key).collect(Collectors.toSet());
    private static final Set<String> AGGREGATIONS =
            Arrays.stream(Aggregation.values()).map(Aggregation::key).collect(Collectors.toSet());

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer to the field within the definition, such as {@code /filter/types/0}
     * @param detail what is wrong and what would be right
     */
    public record Fault(String pointer, String detail) {}

    /** What came of a check: the measure if there are no faults. */
    public record Checked(@Nullable Measure measure, List<Fault> faults) {}

    private final Set<String> types;
    private final Set<String> indicators;

    /** Takes the keys of the activity types and of the indicators in use. */
    public MeasureCheck(Set<String> types, Set<String> indicators) {
        this.types = Set.copyOf(types);
        this.indicators = Set.copyOf(indicators);
    }

    /** Checks a definition. */
    public Checked check(MeasureDraft draft) {
        List<Fault> faults = new ArrayList<>();
        Aggregation aggregation = aggregation(draft.aggregation(), faults);
        if (aggregation == null) {
            return new Checked(null, faults);
        }
        String currency = currency(draft, aggregation, faults);
        Measure measure = aggregation == Aggregation.RATIO
                ? ratio(draft, faults)
                : new Measure(
                        aggregation,
                        of(draft, aggregation, faults),
                        filter(draft, faults),
                        noParts(draft, faults),
                        List.of(),
                        currency);
        return new Checked(faults.isEmpty() ? measure : null, faults);
    }

    private static @Nullable Aggregation aggregation(@Nullable String name, List<Fault> faults) {
        if (name == null) {
            faults.add(new Fault("/aggregation", "is missing; give one of " + String.join(", ", sorted(AGGREGATIONS))));
            return null;
        }
        Optional<Aggregation> found = Aggregation.find(name);
        if (found.isEmpty()) {
            faults.add(new Fault(
                    "/aggregation", "There is no aggregation " + quote(name) + NearMiss.hint(name, AGGREGATIONS)));
        }
        return found.orElse(null);
    }

    private static @Nullable String currency(MeasureDraft draft, Aggregation aggregation, List<Fault> faults) {
        String currency = draft.currency();
        if (currency == null) {
            return null;
        }
        if (aggregation == Aggregation.RATIO) {
            faults.add(new Fault("/currency", "A ratio has no currency; its parts have"));
        } else if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            faults.add(new Fault("/currency", quote(currency) + " is no ISO 4217 code such as USD or KRW"));
        }
        return currency;
    }

    private static @Nullable String of(MeasureDraft draft, Aggregation aggregation, List<Fault> faults) {
        String of = draft.of();
        if (aggregation == Aggregation.COUNT) {
            if (of != null) {
                faults.add(new Fault("/of", "A count is of activities; leave \"of\" out, or use distinct"));
            }
            return null;
        }
        if (of == null || of.isBlank()) {
            faults.add(new Fault(
                    "/of", "is missing; say what " + aggregation.key() + " is of: amount, or an attribute's name"));
            return null;
        }
        if (of.length() > LONGEST_ATTRIBUTE) {
            faults.add(new Fault("/of", "has " + of.length() + " characters; attributes have at most 64"));
        }
        return of;
    }

    private static List<String> noParts(MeasureDraft draft, List<Fault> faults) {
        if (!draft.numerator().isEmpty()) {
            faults.add(new Fault("/numerator", "Only a ratio has a numerator"));
        }
        if (!draft.denominator().isEmpty()) {
            faults.add(new Fault("/denominator", "Only a ratio has a denominator"));
        }
        return List.of();
    }

    private Filter filter(MeasureDraft draft, List<Fault> faults) {
        tooMany("/filter/types", draft.types().size(), faults);
        for (int i = 0; i < draft.types().size(); i++) {
            String type = draft.types().get(i);
            if (!types.contains(type)) {
                faults.add(new Fault(
                        "/filter/types/" + i, "There is no activity type " + quote(type) + NearMiss.hint(type, types)));
            }
        }
        tooMany("/filter/conditions", draft.conditions().size(), faults);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < draft.conditions().size(); i++) {
            Condition condition =
                    condition("/filter/conditions/" + i, draft.conditions().get(i), faults);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return new Filter(new HashSet<>(draft.types()), conditions);
    }

    private static @Nullable Condition condition(String pointer, ConditionDraft draft, List<Fault> faults) {
        String field = draft.field();
        if (field == null || !isField(field)) {
            faults.add(new Fault(
                    pointer + "/field",
                    (field == null ? "is missing" : "There is no field " + quote(field))
                            + "; use amount or attribute:<name>"));
        }
        Operator operator = draft.operator() == null
                ? null
                : Operator.find(draft.operator()).orElse(null);
        if (operator == null) {
            faults.add(new Fault(
                    pointer + "/operator",
                    draft.operator() == null
                            ? "is missing; use one of " + String.join(", ", sorted(OPERATORS))
                            : "There is no operator " + quote(draft.operator())
                                    + NearMiss.hint(draft.operator(), OPERATORS)));
        }
        if (field == null || operator == null) {
            return null;
        }
        Condition condition = new Condition(field, operator, draft.values());
        checkValues(pointer + "/value", condition, faults);
        return condition;
    }

    private static boolean isField(String field) {
        int length = field.length() - Condition.ATTRIBUTE.length();
        return field.equals(Condition.AMOUNT)
                || (field.startsWith(Condition.ATTRIBUTE) && length > 0 && length <= LONGEST_ATTRIBUTE);
    }

    private static void checkValues(String pointer, Condition condition, List<Fault> faults) {
        int count = condition.values().size();
        switch (condition.operator()) {
            case EXISTS -> {
                if (count != 0) {
                    faults.add(new Fault(pointer, "exists takes no value"));
                }
            }
            case IN -> {
                if (count == 0) {
                    faults.add(new Fault(pointer, "is missing; give a list of values"));
                }
                tooMany(pointer, count, faults);
            }
            case EQ, NE, GT, GE, LT, LE, CONTAINS -> {
                if (count != 1) {
                    faults.add(new Fault(pointer, condition.operator().key() + " takes one value, not " + count));
                }
            }
        }
        for (String value : condition.values()) {
            checkValue(pointer, condition, value, faults);
        }
    }

    private static void checkValue(String pointer, Condition condition, String value, List<Fault> faults) {
        if (value.length() > LONGEST_VALUE) {
            faults.add(new Fault(pointer, "has " + value.length() + " characters; attributes have at most 500"));
        } else if (condition.field().equals(Condition.AMOUNT)
                && condition.operator() != Operator.CONTAINS
                && Condition.number(value) == null) {
            faults.add(new Fault(pointer, quote(value) + " is no number, and amounts are"));
        }
    }

    private Measure ratio(MeasureDraft draft, List<Fault> faults) {
        if (draft.of() != null) {
            faults.add(new Fault("/of", "A ratio is of indicators; name them in numerator and denominator"));
        }
        if (!draft.types().isEmpty() || !draft.conditions().isEmpty()) {
            faults.add(new Fault("/filter", "A ratio has no filter; its parts have"));
        }
        parts("/numerator", draft.numerator(), faults);
        parts("/denominator", draft.denominator(), faults);
        return Measure.ratio(draft.numerator(), draft.denominator());
    }

    private void parts(String pointer, List<String> keys, List<Fault> faults) {
        if (keys.isEmpty()) {
            faults.add(new Fault(pointer, "is missing; name at least one indicator"));
        }
        tooMany(pointer, keys.size(), faults);
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (!indicators.contains(key)) {
                faults.add(new Fault(
                        pointer + "/" + i, "There is no indicator " + quote(key) + NearMiss.hint(key, indicators)));
            }
        }
    }

    private static void tooMany(String pointer, int count, List<Fault> faults) {
        if (count > MOST) {
            faults.add(new Fault(pointer, "lists " + count + "; at most " + MOST + " are allowed"));
        }
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static String quote(String word) {
        return "\"" + (word.length() > 80 ? word.substring(0, 80) + "…" : word) + "\"";
    }
}
