package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Faults;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads settings as people and programs write them; what cannot be read is noted as a fault and the fallback returned. */
final class SettingsReader {

    private static final Set<String> LANGUAGES = Set.of("en", "ko");

    private final Faults faults;

    SettingsReader(Faults faults) {
        this.faults = faults;
    }

    ZoneId zone(@Nullable String text, ZoneId fallback) {
        if (text == null) {
            return fallback;
        }
        String id = text.strip();
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            return ZoneId.of(id);
        }
        faults.add("/timeZone", "'" + id + "' is no time zone; give a region id such as Asia/Seoul or Europe/Berlin");
        return fallback;
    }

    String locale(@Nullable String text, String fallback) {
        if (text == null) {
            return fallback;
        }
        Locale locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
        if (LANGUAGES.contains(locale.getLanguage()) && locale.toLanguageTag().length() <= 16) {
            return locale.toLanguageTag();
        }
        faults.add(
                "/locale", "'" + text.strip() + "' is not spoken here; give en or ko, with a region if need be: en-GB");
        return fallback;
    }

    DayOfWeek weekStart(@Nullable String text, DayOfWeek fallback) {
        return text == null ? fallback : day("/weekStart", text, fallback);
    }

    Month fiscalYearStart(@Nullable String text, Month fallback) {
        if (text == null) {
            return fallback;
        }
        String word = text.strip();
        if (word.matches("0?[1-9]|1[0-2]")) {
            return Month.of(Integer.parseInt(word));
        }
        return named(Month.values(), word, month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), () -> {
            faults.add("/fiscalYearStart", "'" + word + "' is no month; give a number from 1 to 12");
            return fallback;
        });
    }

    List<DayOfWeek> workingDays(@Nullable List<String> texts, List<DayOfWeek> fallback) {
        if (texts == null) {
            return fallback;
        }
        if (texts.isEmpty()) {
            faults.add("/workingDays", "is empty; an organization works on at least one day of the week");
            return fallback;
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < texts.size(); i++) {
            days.add(day("/workingDays/" + i, texts.get(i), DayOfWeek.MONDAY));
        }
        return new ArrayList<>(days);
    }

    LocalTime time(String pointer, @Nullable String text, LocalTime fallback) {
        if (text == null) {
            return fallback;
        }
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            faults.add(pointer, "'" + text + "' is no time of day; write it like 09:00");
            return fallback;
        }
    }

    @Nullable
    String currency(@Nullable String text, @Nullable String fallback) {
        if (text == null) {
            return fallback;
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code))) {
            return code;
        }
        faults.add("/currency", "'" + text + "' is no currency; give an ISO 4217 code such as KRW or USD");
        return fallback;
    }

    @SuppressWarnings("NullAway") // a list from JSON may hold nulls
    private DayOfWeek day(String pointer, @Nullable String text, DayOfWeek fallback) {
        String word = text == null ? "" : text.strip();
        return named(DayOfWeek.values(), word, day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), () -> {
            faults.add(pointer, "'" + word + "' is no day of the week; give one such as MONDAY or MON");
            return fallback;
        });
    }

    private static <E extends Enum<E>> E named(
            E[] values, String word, Function<E, String> abbreviation, Supplier<E> otherwise) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word) || abbreviation.apply(value).equalsIgnoreCase(word)) {
                return value;
            }
        }
        return otherwise.get();
    }
}
