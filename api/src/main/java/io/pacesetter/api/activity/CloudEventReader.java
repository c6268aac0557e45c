package io.pacesetter.api.activity;

import io.pacesetter.api.activity.ActivityReader.Wrong;
import io.pacesetter.engine.activity.NewActivity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads activities from CloudEvents 1.0: the event's source and id are the activity's, its data the rest. The event's time
 * and type stand in where the data has none.
 */
final class CloudEventReader {

    private static final String VERSION = "1.0";

    private CloudEventReader() {}

    /** Reads an event in structured form. */
    static Reported read(JsonNode event) {
        try {
            if (!event.isObject()) {
                throw new Wrong("", "A CloudEvent must be an object");
            }
            checkVersion(ActivityReader.text(event, "", "specversion"));
            if (event.has("data_base64")) {
                throw new Wrong("/data_base64", "cannot be read; put the activity into data as JSON");
            }
            return new Reported.Readable(activity(
                    ActivityReader.text(event, "", "source"),
                    ActivityReader.text(event, "", "id"),
                    ActivityReader.text(event, "", "type"),
                    ActivityReader.time(event, "time"),
                    event.path("data")));
        } catch (Wrong wrong) {
            return wrong.reported();
        }
    }

    /** Reads an event in binary form: attributes in headers (names without {@code ce-}), data in the body. */
    static Reported read(Map<String, String> headers, ObjectNode attributes, JsonNode data) {
        try {
            headers.forEach(attributes::put);
            checkVersion(headers.get("specversion"));
            return new Reported.Readable(activity(
                    headers.get("source"),
                    headers.get("id"),
                    headers.get("type"),
                    ActivityReader.time(attributes, "time"),
                    data));
        } catch (Wrong wrong) {
            return wrong.reported();
        }
    }

    private static void checkVersion(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw new Wrong("/specversion", "must be \"1.0\"");
        }
    }

    private static NewActivity activity(
            @Nullable String source,
            @Nullable String id,
            @Nullable String type,
            @Nullable Instant time,
            JsonNode data) {
        if (source == null || id == null) {
            throw new Wrong(source == null ? "/source" : "/id", "is missing; it tells activities apart");
        }
        if (!data.isObject()) {
            throw new Wrong("/data", "must be an activity as a JSON object");
        }
        NewActivity read;
        try {
            read = ActivityReader.activity(data);
        } catch (Wrong wrong) {
            throw wrong.below("/data");
        }
        return new NewActivity(
                source,
                id,
                read.type() == null ? type : read.type(),
                read.member(),
                read.occurredAt() == null ? time : read.occurredAt(),
                read.amount(),
                read.currency(),
                read.attributes(),
                read.credits(),
                read.deleted());
    }
}
