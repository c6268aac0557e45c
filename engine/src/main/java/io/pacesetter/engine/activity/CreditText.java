package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credits of a past revision in one column: {@code <person>:<share>} with commas between. */
final class CreditText {

    private CreditText() {}

    static @Nullable String write(List<Credit> credits) {
        if (credits.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Credit credit : credits) {
            text.append(text.isEmpty() ? "" : ",")
                    .append(credit.personId())
                    .append(':')
                    .append(credit.share().toPlainString());
        }
        return text.toString();
    }

    static List<Credit> read(@Nullable String text) {
        List<Credit> credits = new ArrayList<>();
        if (text != null) {
            for (String part : text.split(",", -1)) {
                int colon = part.indexOf(':');
                credits.add(new Credit(
                        Long.parseLong(part.substring(0, colon)), new BigDecimal(part.substring(colon + 1))));
            }
        }
        return credits;
    }
}
