package io.pacesetter.api.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there was to see of something when it was questioned, as far as there was such a thing; the rest is left out.
 *
 * @param entry of an entry of the ledger, as are {@code kind}, {@code points}, {@code rule}, {@code reason} and {@code message}
 * @param at when what the entry is about occurred, or as of when the rank was looked at
 * @param contest of a contest, as are {@code subject}, {@code score} and {@code status}
 * @param name the contest's or the indicator's
 * @param rank in the contest or by the indicator
 * @param indicator of a rank, as are {@code period}, {@code from}, {@code of} and {@code value}
 * @param from the first day of the period
 * @param of how many are ranked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisputeSeen(
        @Nullable String entry,
        @Nullable String kind,
        @Nullable String at,
        @Nullable String points,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String message,
        @Nullable String contest,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String score,
        @Nullable String status,
        @Nullable Long rank,
        @Nullable String indicator,
        @OneOf(Period.class) @Nullable String period,
        @Nullable String from,
        @Nullable Long of,
        @Nullable String value) {

    static DisputeSeen of(Map<String, Object> seen) {
        return new DisputeSeen(
                text(seen, "entry"),
                text(seen, "kind"),
                text(seen, "at"),
                text(seen, "points"),
                text(seen, "rule"),
                text(seen, "reason"),
                text(seen, "message"),
                text(seen, "contest"),
                text(seen, "name"),
                text(seen, "subject"),
                text(seen, "score"),
                text(seen, "status"),
                number(seen, "rank"),
                text(seen, "indicator"),
                text(seen, "period"),
                text(seen, "from"),
                number(seen, "of"),
                text(seen, "value"));
    }

    private static @Nullable String text(Map<String, Object> seen, String name) {
        Object value = seen.get(name);
        return value == null ? null : value.toString();
    }

    private static @Nullable Long number(Map<String, Object> seen, String name) {
        return seen.get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }
}
