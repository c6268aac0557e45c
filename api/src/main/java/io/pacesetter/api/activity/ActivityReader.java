package io.pacesetter.api.activity;

import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.NewActivity.NewCredit;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads activities field by field, so that whatever is wrong is told of that element and field alone. */
final class ActivityReader {

    private static final Set<String> FIELDS = Set.of(
            "source",
            "externalId",
            "type",
            "member",
            "occurredAt",
            "amount",
            "currency",
            "attributes",
            "credits",
            "deleted");
    private static final Set<String> CREDIT_FIELDS = Set.of("member", "share");

    /** Carries what is wrong out of the reading; it never leaves this package. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Receipt.Rejected rejected;

        Wrong(String pointer, String detail) {
            super(detail, null, false, false);
            this.rejected = new Receipt.Rejected(pointer, detail);
        }

        /** The same for an activity that is part of something else. */
        Wrong below(String pointer) {
            return new Wrong(pointer + rejected.pointer(), rejected.detail());
        }

        Reported reported() {
            return new Reported.Unreadable(rejected);
        }
    }

    private ActivityReader() {}

    static Reported read(JsonNode element) {
        try {
            return new Reported.Readable(activity(element));
        } catch (Wrong wrong) {
            return wrong.reported();
        }
    }

    static NewActivity activity(JsonNode element) {
        known("", element, FIELDS, "An activity");
        return new NewActivity(
                text(element, "", "source"),
                text(element, "", "externalId"),
                text(element, "", "type"),
                text(element, "", "member"),
                time(element, "occurredAt"),
                number(element, "", "amount"),
                text(element, "", "currency"),
                attributes(element.path("attributes")),
                credits(element.path("credits")),
                flag(element, "deleted"));
    }

    private static void known(String pointer, JsonNode element, Set<String> fields, String what) {
        if (!element.isObject()) {
            throw new Wrong(pointer, what + " must be an object");
        }
        for (String name : element.propertyNames()) {
            if (!fields.contains(name)) {
                throw new Wrong(pointer + "/" + escaped(name), "There is no such field" + NearMiss.hint(name, fields));
            }
        }
    }

    static @Nullable String text(JsonNode element, String pointer, String name) {
        JsonNode value = element.path(name);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isString()) {
            throw new Wrong(pointer + "/" + name, "must be a text, in quotation marks");
        }
        return value.asString();
    }

    static @Nullable Instant time(JsonNode element, String name) {
        String text = text(element, "", name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            throw new Wrong(
                    "/" + name,
                    "is no time with an offset such as 2025-03-31T09:30:00Z or 2025-03-31T18:30:00+09:00: "
                            + (text.length() > 50 ? text.substring(0, 50) + "…" : text));
        }
    }

    private static @Nullable BigDecimal number(JsonNode element, String pointer, String name) {
        JsonNode value = element.path(name);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isNumber()) {
            throw new Wrong(pointer + "/" + name, "must be a number, without quotation marks");
        }
        return value.decimalValue();
    }

    private static boolean flag(JsonNode element, String name) {
        JsonNode value = element.path(name);
        if (isAbsent(value)) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new Wrong("/" + name, "must be true or false");
        }
        return value.booleanValue();
    }

    private static Map<String, Object> attributes(JsonNode attributes) {
        if (isAbsent(attributes)) {
            return Map.of();
        }
        if (!attributes.isObject()) {
            throw new Wrong("/attributes", "must be an object of texts, numbers and booleans by name");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            JsonNode value = attribute.getValue();
            if (value.isString()) {
                values.put(attribute.getKey(), value.asString());
            } else if (value.isNumber()) {
                values.put(attribute.getKey(), value.decimalValue());
            } else if (value.isBoolean()) {
                values.put(attribute.getKey(), value.booleanValue());
            } else if (!value.isNull()) {
                throw new Wrong("/attributes/" + escaped(attribute.getKey()), "must be a text, a number or a boolean");
            }
        }
        return values;
    }

    private static List<NewCredit> credits(JsonNode credits) {
        if (isAbsent(credits)) {
            return List.of();
        }
        if (!credits.isArray()) {
            throw new Wrong("/credits", "must be an array of objects with member and share");
        }
        List<NewCredit> read = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            String pointer = "/credits/" + i;
            known(pointer, credits.get(i), CREDIT_FIELDS, "A credit");
            read.add(new NewCredit(text(credits.get(i), pointer, "member"), number(credits.get(i), pointer, "share")));
        }
        return read;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    static String escaped(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return escaped.length() > 80 ? escaped.substring(0, 80) : escaped;
    }
}
