package io.pacesetter.api.award;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own notifications; an account that is nobody in the roster, and a key, have none. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications")
class NotificationController {

    /** A page of notifications, with how many are unread in all. */
    record NotificationPage(List<NotificationResponse> items, int page, int size, long total, long unread) {}

    record NotificationResponse(
            String id,
            Instant at,
            String kind,
            String text,
            @Nullable String link,
            boolean read) {

        static NotificationResponse of(Notice notice) {
            return new NotificationResponse(
                    Ids.format(notice.id()),
                    notice.occurredAt(),
                    notice.kind(),
                    notice.message(),
                    notice.link(),
                    notice.read());
        }
    }

    /** Which to mark as read: some, or all. */
    record ReadRequest(@Nullable List<String> ids, @Nullable Boolean all) {}

    private static final int MOST = 500;

    private final Notices notices;

    NotificationController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists one's own notifications, the newest first")
    NotificationPage list(
            Viewer viewer,
            @Parameter(description = "Only those that are unread") @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Long person = viewer.personId();
        if (person == null) {
            return new NotificationPage(List.of(), page, size, 0, 0);
        }
        List<NotificationResponse> items = notices.page(viewer.organization(), person, unread, page, size).stream()
                .map(NotificationResponse::of)
                .toList();
        return new NotificationPage(
                items,
                page,
                size,
                notices.count(viewer.organization(), person, unread),
                notices.count(viewer.organization(), person, true));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(STANDINGS_READ)
    @Operation(summary = "Marks some or all of one's notifications as read")
    void read(Viewer viewer, @RequestBody ReadRequest body) {
        boolean all = Boolean.TRUE.equals(body.all());
        List<String> ids = body.ids();
        if (!all && (ids == null || ids.size() > MOST)) {
            throw Refusal.invalid("/ids", "must name up to " + MOST + " notifications, unless all is true");
        }
        Long person = viewer.personId();
        if (person != null) {
            notices.read(viewer.organization(), person, all || ids == null ? null : numbers(ids));
        }
    }

    private static List<Long> numbers(List<String> ids) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            int index = i;
            numbers.add(Ids.tryParse(id)
                    .orElseThrow(() -> Refusal.invalid("/ids/" + index, "'" + id + "' is no notification's id")));
        }
        return numbers;
    }
}
