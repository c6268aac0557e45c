package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the last reports add up to, reckoned from them alone, without any of the engine's code. */
final class ExpectedNumbers {

    static final String MINUTES = "minutes";
    static final String ACCOUNT = "account";

    /**
     * What one person has of an activity.
     *
     * @param credited the person's part of the amount
     * @param creditedMinutes the person's part of the minutes
     */
    record Part(
            Instant at,
            LocalDate day,
            long person,
            long team,
            String type,
            BigDecimal share,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal credited,
            @Nullable BigDecimal creditedMinutes,
            @Nullable String account) {}

    private final List<Part> parts = new ArrayList<>();

    /** Reckons with where people were on which day. */
    ExpectedNumbers(
            Collection<NewActivity> reports,
            Function<Instant, LocalDate> day,
            ToLongFunction<String> person,
            BiFunction<String, LocalDate, Long> team) {
        for (NewActivity report : reports) {
            if (!report.deleted()) {
                add(report, day.apply(Objects.requireNonNull(report.occurredAt())), person, team);
            }
        }
    }

    private void add(
            NewActivity report,
            LocalDate day,
            ToLongFunction<String> person,
            BiFunction<String, LocalDate, Long> team) {
        List<NewCredit> credits = report.credits().isEmpty()
                ? List.of(new NewCredit(report.member(), BigDecimal.ONE))
                : report.credits().stream()
                        .sorted(Comparator.comparingLong(credit -> person.applyAsLong(credit.member())))
                        .toList();
        Object minutes = report.attributes().get(MINUTES);
        List<@Nullable BigDecimal> amounts = cut(report.amount(), credits);
        List<@Nullable BigDecimal> minuteParts =
                cut(minutes == null ? null : new BigDecimal(minutes.toString()), credits);
        for (int i = 0; i < credits.size(); i++) {
            String member = Objects.requireNonNull(credits.get(i).member());
            parts.add(new Part(
                    Objects.requireNonNull(report.occurredAt()),
                    day,
                    person.applyAsLong(member),
                    team.apply(member, day),
                    String.valueOf(report.type()),
                    Objects.requireNonNull(credits.get(i).share()),
                    report.amount(),
                    amounts.get(i),
                    minuteParts.get(i),
                    (String) report.attributes().get(ACCOUNT)));
        }
    }

    private static List<@Nullable BigDecimal> cut(@Nullable BigDecimal whole, List<NewCredit> credits) {
        List<@Nullable BigDecimal> cut = new ArrayList<>();
        BigDecimal left = whole;
        for (int i = 0; i < credits.size(); i++) {
            BigDecimal share = Objects.requireNonNull(credits.get(i).share());
            if (whole == null || left == null || i == credits.size() - 1) {
                cut.add(left);
            } else {
                BigDecimal part = whole.multiply(share).setScale(4, RoundingMode.HALF_EVEN);
                cut.add(part);
                left = left.subtract(part);
            }
        }
        return cut;
    }

    /** Returns an indicator's value over some of the parts. */
    @Nullable
    BigDecimal value(String indicator, Predicate<Part> wanted) {
        List<Part> some = parts.stream().filter(wanted).toList();
        List<Part> deals = of(some, "deal_won");
        return switch (indicator) {
            case "calls" -> shares(of(some, "call"));
            case "deals_won" -> shares(deals);
            case "revenue" -> sum(deals, Part::credited);
            case "average_deal" -> mean(deals, Part::credited);
            case "win_rate" -> quotient(shares(deals), shares(deals).add(shares(of(some, "deal_lost"))));
            case "smallest" -> amounts(deals).min(Comparator.naturalOrder()).orElse(null);
            case "largest" -> amounts(deals).max(Comparator.naturalOrder()).orElse(null);
            case "mean_minutes" -> mean(of(some, "call"), Part::creditedMinutes);
            case "accounts" ->
                BigDecimal.valueOf(some.stream()
                        .map(Part::account)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private static List<Part> of(List<Part> some, String type) {
        return some.stream().filter(part -> part.type().equals(type)).toList();
    }

    private static Stream<BigDecimal> amounts(List<Part> some) {
        return some.stream().map(Part::amount).filter(Objects::nonNull);
    }

    private static BigDecimal shares(List<Part> some) {
        return some.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Part> some, Function<Part, @Nullable BigDecimal> figure) {
        return some.stream().map(figure).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal mean(List<Part> some, Function<Part, @Nullable BigDecimal> figure) {
        List<Part> told =
                some.stream().filter(part -> figure.apply(part) != null).toList();
        return quotient(sum(told, figure), shares(told));
    }

    private static @Nullable BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? null : above.divide(below, 6, RoundingMode.HALF_EVEN);
    }

    /** The indicators that are defined for it, beside those that every organization has. */
    static final Set<String> COMPARED = Set.of(
            "calls",
            "deals_won",
            "revenue",
            "average_deal",
            "win_rate",
            "smallest",
            "largest",
            "mean_minutes",
            "accounts");
}
