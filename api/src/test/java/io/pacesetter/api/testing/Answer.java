package io.pacesetter.api.testing;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API answered.
 *
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** Returns the body, which must be JSON. */
    public JsonNode body() {
        return JSON.readTree(text);
    }

    /** Returns the text at a JSON pointer of the body; null where there is none. */
    public @Nullable String at(String pointer) {
        JsonNode found = body().at(pointer);
        return found.isMissingNode() || found.isNull() ? null : found.asString();
    }

    /** Returns the first value of a header; null if there is none. */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Returns the pointers of a problem's errors. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        body().path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asString()));
        return pointers;
    }

    /** Returns the text of a problem. */
    public @Nullable String detail() {
        return at("/detail");
    }
}
