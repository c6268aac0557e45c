package io.pacesetter.api.live;

import io.pacesetter.api.security.Credential;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/live")
@Tag(name = "Live")
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(Permission.STANDINGS_READ)
    @Operation(
            summary = "Streams what changes in the organization",
            description =
                    "Events: standing (numbers settled), people, config (settings, activity types, goals, rules), job,"
                            + " ledger (points and awards), recognition (the feed), notification, contest, task, process and"
                            + " onboarding. The id of an event is its sequence; Last-Event-ID (or lastEventId) goes on after it."
                            + " The event reset says that too much was missed: read afresh.")
    SseEmitter live(
            Viewer viewer,
            Credential credential,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventHeader,
            @RequestParam(name = "lastEventId", required = false) @Nullable String lastEventParameter,
            HttpServletResponse response) {
        String last = lastEventHeader != null ? lastEventHeader : lastEventParameter;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that gathers answers before it sends them on would hold events back
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(viewer, credential, last == null ? null : sequence(last));
    }

    private static Long sequence(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw Refusal.invalid("/lastEventId", "An event id is a number, not " + text);
        }
    }
}
