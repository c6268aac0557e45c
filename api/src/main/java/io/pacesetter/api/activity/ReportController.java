package io.pacesetter.api.activity;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.refusal.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what sources report. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ReportController {

    private static final int MOST = 1_000;
    private static final String EVENT = "application/cloudevents+json";
    private static final String EVENTS = "application/cloudevents-batch+json";
    private static final String HEADER = "ce-";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Intake intake;

    ReportController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, EVENT, EVENTS})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Permission.ACTIVITIES_WRITE)
    @Operation(
            summary = "Report one activity or up to 1,000; the answer comes once they are durable",
            description =
                    "Each element stands or falls by itself. The same source and externalId is the same activity: "
                            + "the same content is a duplicate, other content a correction, \"deleted\": true a deletion. "
                            + "CloudEvents are taken in structured, batch and binary form.")
    Summary report(Viewer viewer, @RequestBody byte[] body, HttpServletRequest request) {
        List<Reported> reported = reported(body, request);
        List<NewActivity> activities = new ArrayList<>(reported.size());
        for (Reported one : reported) {
            if (one instanceof Reported.Readable readable) {
                activities.add(readable.activity());
            }
        }
        Iterator<Receipt> receipts =
                intake.accept(viewer.organization(), activities).iterator();
        return Summary.of(reported.stream()
                .map(one -> one instanceof Reported.Unreadable no ? no.rejected() : receipts.next())
                .toList());
    }

    private static List<Reported> reported(byte[] body, HttpServletRequest request) {
        JsonNode root = parse(body, request);
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith(EVENT)) {
            return List.of(CloudEventReader.read(root));
        }
        boolean events = type.startsWith(EVENTS);
        if (root.isArray()) {
            if (root.size() > MOST) {
                throw Refusal.invalid("", "There are " + root.size() + " activities; send at most 1,000 at once");
            }
            List<Reported> reported = new ArrayList<>(root.size());
            root.forEach(
                    element -> reported.add(events ? CloudEventReader.read(element) : ActivityReader.read(element)));
            return reported;
        }
        if (events || !root.isObject()) {
            throw Refusal.invalid(
                    "",
                    events
                            ? "A batch of CloudEvents is an array"
                            : "Send an activity as an object, or an array of them");
        }
        Map<String, String> headers = eventHeaders(request);
        return List.of(
                headers.isEmpty()
                        ? ActivityReader.read(root)
                        : CloudEventReader.read(headers, JSON.createObjectNode(), root));
    }

    private static JsonNode parse(byte[] body, HttpServletRequest request) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root == null || root.isMissingNode()) {
                throw Refusal.invalid("", "The body is empty; send an activity as an object, or an array of them");
            }
            return root;
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The body is no JSON", e, new ServletServerHttpRequest(request));
        }
    }

    private static Map<String, String> eventHeaders(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(HEADER)) {
                headers.put(lower.substring(HEADER.length()), request.getHeader(name));
            }
        }
        return headers;
    }
}
