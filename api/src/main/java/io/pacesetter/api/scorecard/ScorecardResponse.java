package io.pacesetter.api.scorecard;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.Scorecard;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard.
 *
 * @param to the day after the last
 * @param at the moment looked at
 * @param workingDays the working days of the period
 * @param workingDaysGone those gone by, today by the share of its working time
 */
record ScorecardResponse(
        SubjectResponse subject,
        @OneOf(Period.class) String period,
        LocalDate from,
        LocalDate to,
        Instant at,
        @Nullable BigDecimal score,
        @OneOf(Status.Color.class) String color,
        int workingDays,
        BigDecimal workingDaysGone,
        List<LineResponse> lines) {

    static ScorecardResponse of(Scorecard card) {
        return new ScorecardResponse(
                SubjectResponse.of(card.subject(), card.name()),
                card.asOf().period().key(),
                card.asOf().span().from(),
                card.asOf().span().to(),
                card.asOf().moment(),
                card.score().value(),
                card.score().color().key(),
                card.calendar().days().size(),
                card.calendar().gone(),
                card.lines().stream().map(LineResponse::of).toList());
    }

    /** A scorecard in short. */
    record Past(
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal score,
            @OneOf(Status.Color.class) String color) {

        static Past of(Scorecard card) {
            return new Past(
                    card.asOf().span().from(),
                    card.asOf().span().to(),
                    card.score().value(),
                    card.score().color().key());
        }
    }
}
