package io.pacesetter.engine.activity;

import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.rules.measure.Measure;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one reported activity and brings it into canonical form. */
final class ActivityCheck {

    static final int LONGEST_SOURCE = 100;
    static final int LONGEST_ID = 200;
    private static final int MOST_ATTRIBUTES = 50;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 500;
    private static final int LARGEST_ATTRIBUTES = 8 * 1024;
    private static final int MOST_CREDITS = 50;
    private static final int SHARE_SCALE = 8;
    private static final int FEW = 500;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Carries a rejection out of the checks; it never leaves this class. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Receipt.Rejected rejected;

        Wrong(String pointer, String detail) {
            super(detail, null, false, false);
            this.rejected = new Receipt.Rejected(pointer, detail);
        }
    }

    /** What came of a check: one of the two. */
    record Checked(@Nullable Candidate candidate, Receipt.@Nullable Rejected rejected) {}

    private final Vocabulary vocabulary;
    private final Instant latest;

    ActivityCheck(Vocabulary vocabulary, Instant now) {
        this.vocabulary = vocabulary;
        this.latest = now.plus(AHEAD);
    }

    Checked check(NewActivity reported) {
        try {
            String source = text("/source", reported.source(), LONGEST_SOURCE);
            String externalId = text("/externalId", reported.externalId(), LONGEST_ID);
            return new Checked(new Candidate(source, externalId, reported.deleted() ? null : content(reported)), null);
        } catch (Wrong wrong) {
            return new Checked(null, wrong.rejected);
        }
    }

    private Content content(NewActivity reported) {
        BigDecimal amount = amount(reported.amount());
        return new Content(
                type(reported.type()),
                person("/member", reported.member()),
                occurredAt(reported.occurredAt()),
                amount,
                amount == null ? null : currency(reported.currency()),
                attributes(reported.attributes()),
                credits(reported.credits()));
    }

    private String type(@Nullable String reported) {
        String type = text("/type", reported, LONGEST_NAME);
        if (!vocabulary.types().contains(type)) {
            throw new Wrong(
                    "/type", "There is no activity type " + quote(type) + NearMiss.hint(type, vocabulary.types()));
        }
        return type;
    }

    private long person(String pointer, @Nullable String reported) {
        String key = text(pointer, reported, LONGEST_ID);
        return vocabulary
                .roster()
                .byKey(key)
                .orElseThrow(() -> new Wrong(pointer, "Nobody has the key " + quote(key) + nearPerson(key)))
                .id();
    }

    private String nearPerson(String key) {
        if (vocabulary.roster().members().size() > FEW) {
            return "";
        }
        Set<String> keys =
                vocabulary.roster().members().stream().map(Roster.Member::key).collect(Collectors.toSet());
        String near = NearMiss.of(key, keys);
        return near == null ? "" : "; did you mean " + quote(near) + "?";
    }

    private Instant occurredAt(@Nullable Instant reported) {
        if (reported == null) {
            throw new Wrong("/occurredAt", "is missing; give a time such as 2025-03-31T09:30:00Z");
        }
        if (reported.isBefore(EARLIEST)) {
            throw new Wrong("/occurredAt", reported + " is before 1970, when no one sold anything yet that counts");
        }
        if (reported.isAfter(latest)) {
            throw new Wrong("/occurredAt", reported + " is in the future; at most a day ahead is taken");
        }
        return reported.truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable BigDecimal amount(@Nullable BigDecimal reported) {
        if (reported == null) {
            return null;
        }
        if (reported.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long digits = (long) reported.precision() - reported.scale();
        if (digits > 15) {
            throw new Wrong("/amount", "is too large; amounts have at most 15 digits before the point");
        }
        BigDecimal stripped = digits < -1_000 ? reported : reported.stripTrailingZeros();
        if (stripped.scale() > Measure.SCALE) {
            throw new Wrong("/amount", "has too many digits; amounts have at most 4 after the point");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String currency(@Nullable String reported) {
        if (reported == null || reported.isBlank()) {
            return null;
        }
        String currency = reported.strip();
        if (!CURRENCIES.contains(currency)) {
            throw new Wrong("/currency", quote(currency) + " is no ISO 4217 code such as USD or KRW");
        }
        return currency;
    }

    private static @Nullable String attributes(Map<String, Object> reported) {
        if (reported.size() > MOST_ATTRIBUTES) {
            throw new Wrong("/attributes", "has " + reported.size() + " attributes; at most 50 are allowed");
        }
        Map<String, Object> checked = new HashMap<>();
        reported.forEach((name, value) -> {
            String pointer = "/attributes/" + name.replace("~", "~0").replace("/", "~1");
            if (name.isBlank() || name.length() > LONGEST_NAME || !isWellFormed(name)) {
                throw new Wrong(
                        shortened(pointer), "Names of attributes have 1 to 64 characters, none of them control");
            }
            checked.put(name, attribute(pointer, value));
        });
        String json = Attributes.write(checked);
        if (json != null && json.length() > LARGEST_ATTRIBUTES) {
            throw new Wrong("/attributes", "are too large; at most 8 KB of JSON are allowed");
        }
        return json;
    }

    private static Object attribute(String pointer, Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            String stripped = text.strip();
            if (stripped.length() > LONGEST_VALUE) {
                throw new Wrong(pointer, "has " + stripped.length() + " characters; at most 500 are allowed");
            }
            if (!isUnicode(stripped)) {
                throw new Wrong(pointer, "is no valid Unicode text: half a surrogate pair is missing");
            }
            return stripped;
        }
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
            if (number.precision() > 30 || Math.abs((long) number.scale()) > 30) {
                throw new Wrong(pointer, "has too many digits; at most 30 are allowed");
            }
            return number;
        }
        throw new Wrong(pointer, "must be a text, a number or a boolean");
    }

    private List<Credit> credits(List<NewCredit> reported) {
        if (reported.isEmpty()) {
            return List.of();
        }
        if (reported.size() > MOST_CREDITS) {
            throw new Wrong("/credits", "lists " + reported.size() + " people; at most 50 are allowed");
        }
        List<Credit> credits = new ArrayList<>();
        Set<Long> people = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < reported.size(); i++) {
            long person = person("/credits/" + i + "/member", reported.get(i).member());
            if (!people.add(person)) {
                throw new Wrong("/credits/" + i + "/member", "is credited twice; add the shares together");
            }
            BigDecimal share = share("/credits/" + i + "/share", reported.get(i).share());
            sum = sum.add(share);
            credits.add(new Credit(person, share));
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Wrong(
                    "/credits",
                    "Shares add up to " + sum.stripTrailingZeros().toPlainString() + "; they must add up to 1");
        }
        credits.sort(Comparator.comparingLong(Credit::personId));
        return credits;
    }

    private static BigDecimal share(String pointer, @Nullable BigDecimal share) {
        if (share == null) {
            throw new Wrong(pointer, "is missing; give a part of 1 such as 0.5");
        }
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new Wrong(pointer, "must be above 0 and up to 1");
        }
        if (share.scale() > SHARE_SCALE && share.stripTrailingZeros().scale() > SHARE_SCALE) {
            throw new Wrong(pointer, "has too many digits; shares have at most 8 after the point");
        }
        return share;
    }

    private static String text(String pointer, @Nullable String reported, int longest) {
        String text = reported == null ? "" : reported.strip();
        if (text.isEmpty()) {
            throw new Wrong(pointer, "is missing; give 1 to " + longest + " characters");
        }
        if (text.length() > longest) {
            throw new Wrong(pointer, "has " + text.length() + " characters; at most " + longest + " are allowed");
        }
        if (!isWellFormed(text)) {
            throw new Wrong(pointer, "holds control characters or broken Unicode; remove them");
        }
        return text;
    }

    private static boolean isWellFormed(String text) {
        return text.chars().noneMatch(Character::isISOControl) && isUnicode(text);
    }

    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String shortened(String pointer) {
        return pointer.length() > 100 ? pointer.substring(0, 100) : pointer;
    }

    private static String quote(String word) {
        return "\"" + word + "\"";
    }
}
