package io.pacesetter.api.scorecard;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.MyDay;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.pace.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's day. */
record TodayResponse(
        Person person,
        LocalDate day,
        List<PeriodLines> periods,
        @Nullable Rank rank,
        List<Suggestion> suggestions) {

    record Person(String id, String key, String name) {}

    record PeriodLines(
            @OneOf(Period.class) String period,
            @Nullable BigDecimal score,
            @OneOf(Status.Color.class) String color,
            List<LineResponse> lines) {}

    record Rank(
            String indicator,
            @OneOf(Period.class) String period,
            int rank,
            int of,
            @Nullable Integer change) {}

    /**
     * What would put a goal on pace.
     *
     * @param reason the same as the fields that follow, as a sentence
     * @param towards the goal's indicator
     * @param rate how much of it one of {@code indicator} brought in twelve weeks; null for the goal's own
     * @param source whose past the rate is from: {@code goal} (none), {@code person}, {@code team} or {@code company}
     */
    record Suggestion(
            String indicator,
            BigDecimal need,
            BigDecimal perDay,
            String reason,
            String towards,
            @OneOf(Period.class) String period,
            BigDecimal gap,
            @Nullable BigDecimal rate,

            @Schema(allowableValues = {"goal", "person", "team", "company"})
            String source) {

        static Suggestion of(MyDay.Suggestion suggestion, Locale locale) {
            return new Suggestion(
                    suggestion.indicator().key(),
                    suggestion.need(),
                    suggestion.perDay(),
                    SuggestionSentence.of(suggestion, locale),
                    suggestion.towards().key(),
                    suggestion.period().key(),
                    suggestion.gap(),
                    suggestion.rate(),
                    suggestion.source().name().toLowerCase(Locale.ROOT));
        }
    }

    static TodayResponse of(MyDay day, Locale locale) {
        MyDay.Rank rank = day.rank();
        return new TodayResponse(
                new Person(
                        Ids.format(day.person().id()),
                        day.person().key(),
                        day.person().name()),
                day.day(),
                day.cards().stream()
                        .map(card -> new PeriodLines(
                                card.asOf().period().key(),
                                card.score().value(),
                                card.score().color().key(),
                                card.lines().stream().map(LineResponse::of).toList()))
                        .toList(),
                rank == null
                        ? null
                        : new Rank(rank.indicator().key(), rank.period().key(), rank.rank(), rank.of(), rank.change()),
                day.suggestions().stream()
                        .map(suggestion -> Suggestion.of(suggestion, locale))
                        .toList());
    }
}
