package io.pacesetter.api.scorecard;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.MyDay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/** Says why something is suggested, in English or Korean. */
final class SuggestionSentence {

    private static final MathContext SIGNIFICANT = new MathContext(3);

    private SuggestionSentence() {}

    static String of(MyDay.Suggestion suggestion, Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        NumberFormat numbers = NumberFormat.getInstance(korean ? Locale.KOREA : Locale.UK);
        numbers.setMaximumFractionDigits(4);
        String gap = numbers.format(suggestion.gap());
        String towards = suggestion.towards().name();
        BigDecimal rate = suggestion.rate();
        if (rate == null) {
            return korean
                    ? koreanPeriod(suggestion.period()) + " 목표까지 " + gap + " 남음"
                    : gap + " to go to the goal of this " + suggestion.period().key();
        }
        String each = numbers.format(rate.round(SIGNIFICANT));
        String effort = suggestion.indicator().name();
        return korean
                ? "%s까지 %s 남음. %s 12주 동안 %s 1건당 %s"
                        .formatted(towards, gap, koreanSource(suggestion.source()), effort, each)
                : "%s to go in %s. In the past 12 weeks one of %s brought %s %s"
                        .formatted(gap, towards, effort, englishSource(suggestion.source()), each);
    }

    private static String englishSource(MyDay.Source source) {
        return switch (source) {
            case GOAL, PERSON -> "you";
            case TEAM -> "your team";
            case COMPANY -> "the company";
        };
    }

    private static String koreanSource(MyDay.Source source) {
        return switch (source) {
            case GOAL, PERSON -> "본인의 지난";
            case TEAM -> "팀의 지난";
            case COMPANY -> "회사의 지난";
        };
    }

    private static String koreanPeriod(Period period) {
        return switch (period) {
            case DAY -> "오늘";
            case WEEK -> "이번 주";
            case MONTH -> "이번 달";
            case QUARTER -> "이번 분기";
            case YEAR -> "올해";
        };
    }
}
