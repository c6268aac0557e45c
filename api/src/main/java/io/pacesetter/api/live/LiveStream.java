package io.pacesetter.api.live;

import io.pacesetter.api.security.Credential;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveEvent;
import io.pacesetter.engine.live.LiveSubscriber;
import io.pacesetter.engine.tenant.Ids;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One open page. Events wait in a short queue; a page that does not keep up is cut off, and comes back by itself. */
final class LiveStream implements LiveSubscriber {

    private static final int QUEUE = 1_000;
    private static final long RECONNECT_MILLIS = 1_000;

    private final Viewer viewer;
    private final Credential credential;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final Executor writers;
    private final BlockingQueue<SseEventBuilder> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();

    LiveStream(Viewer viewer, Credential credential, Executor writers) {
        this.viewer = viewer;
        this.credential = credential;
        this.writers = writers;
    }

    Viewer viewer() {
        return viewer;
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public void begin(long position, boolean missed) {
        SseEventBuilder first = SseEmitter.event().id(String.valueOf(position)).reconnectTime(RECONNECT_MILLIS);
        put(missed ? first.name("reset").data("{}", MediaType.APPLICATION_JSON) : first.comment("connected"));
    }

    @Override
    public void take(LiveEvent event) {
        if (concerns(event)) {
            put(SseEmitter.event()
                    .id(String.valueOf(event.sequence()))
                    .name(event.kind())
                    .data(event.payload(), MediaType.TEXT_PLAIN));
        }
    }

    private boolean concerns(LiveEvent event) {
        return switch (event.kind()) {
            case "standing", "people", "config", "recognition", "ledger", "contest" -> true;
            case "notification" -> isOwn(event);
            // They name nobody and nothing but by id; what is behind it, a page reads with its own rights
            case "task", "process" -> viewer.may(Permission.TASKS_WORK);
            case "onboarding" -> viewer.may(Permission.ONBOARDING_READ);
            case "job" ->
                viewer.may(Permission.IMPORTS_RUN)
                        || viewer.may(Permission.INDICATORS_WRITE)
                        || viewer.may(Permission.RULES_WRITE);
            default -> false;
        };
    }

    /** Tells whether an event is for the viewer: it names the person by id. */
    private boolean isOwn(LiveEvent event) {
        Long person = viewer.personId();
        return person != null && event.payload().contains("\"" + Ids.format(person) + "\"");
    }

    /** Shows that the connection is alive, to both ends. */
    void beat() {
        put(SseEmitter.event().comment(""));
    }

    /** Ends the stream if whoever opened it may not see it any more. */
    void endIfNoLongerWelcome() {
        boolean welcome = credential
                .recheck()
                .filter(now -> now.permissions().equals(viewer.permissions()))
                .isPresent();
        if (!welcome) {
            end();
        }
    }

    /** Ends the stream; the page comes back by itself if it may. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            queue.clear();
            // Not on this thread, which may be the feed's and hold its locks; and not beside a write that hangs
            write();
        }
    }

    private void put(SseEventBuilder event) {
        if (ended.get()) {
            return;
        }
        if (!queue.offer(event)) {
            end();
            return;
        }
        write();
    }

    private void write() {
        if (writing.compareAndSet(false, true)) {
            writers.execute(this::drain);
        }
    }

    private void drain() {
        try {
            for (SseEventBuilder event = queue.poll(); event != null && !ended.get(); event = queue.poll()) {
                emitter.send(event);
            }
        } catch (IOException | IllegalStateException e) {
            // The page is gone; the container tells the emitter
            ended.set(true);
        }
        if (ended.get()) {
            // Still writing, as nothing is written any more
            queue.clear();
            emitter.complete();
            return;
        }
        writing.set(false);
        if (!queue.isEmpty() || ended.get()) {
            write();
        }
    }
}
