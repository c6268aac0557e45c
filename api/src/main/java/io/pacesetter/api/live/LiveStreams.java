package io.pacesetter.api.live;

import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.problem.ProblemException;
import io.pacesetter.api.security.Credential;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveFeed;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages of this node. Some threads write to all of them, far more than pages that one caller may have open. */
@Component
class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int MOST_PER_ACTOR = 20;
    /** A page that does not read keeps one of them until its connection gives up. */
    private static final int WRITERS = 64;

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final LiveFeed feed;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ExecutorService writers;

    LiveStreams(LiveFeed feed) {
        this.feed = feed;
    }

    /**
     * Opens a stream.
     *
     * @param seen the last event that the page has seen; null if it is new
     * @throws ProblemException if the same account or key has too many open already
     */
    SseEmitter open(Viewer viewer, Credential credential, @Nullable Long seen) {
        Executor present = writers;
        if (present == null) {
            throw new ProblemException(Problem.UNAVAILABLE, "This node is stopping; connect again");
        }
        long count = open.stream()
                .filter(stream -> stream.viewer().organization().equals(viewer.organization())
                        && stream.viewer().actor().equals(viewer.actor()))
                .count();
        if (count >= MOST_PER_ACTOR) {
            throw new ProblemException(
                    Problem.TOO_MANY_REQUESTS,
                    "There are " + count + " live connections open already; close some pages");
        }
        LiveStream stream = new LiveStream(viewer, credential, present);
        stream.emitter().onCompletion(() -> close(stream));
        stream.emitter().onError(failure -> close(stream));
        stream.emitter().onTimeout(() -> close(stream));
        open.add(stream);
        try {
            feed.join(viewer.organization(), stream, seen);
        } catch (RuntimeException e) {
            open.remove(stream);
            throw e;
        }
        return stream.emitter();
    }

    private void close(LiveStream stream) {
        open.remove(stream);
        feed.leave(stream.viewer().organization(), stream);
        stream.end();
    }

    @Scheduled(fixedRateString = "PT15S")
    void beat() {
        open.forEach(LiveStream::beat);
    }

    /** Lets go of pages whose session or key has ended. */
    @Scheduled(fixedDelayString = "PT30S")
    void recheck() {
        for (LiveStream stream : open) {
            try {
                stream.endIfNoLongerWelcome();
            } catch (RuntimeException e) {
                LOG.warn("Cannot check who watches; trying again", e);
                return;
            }
        }
    }

    @Override
    public void start() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                WRITERS,
                WRITERS,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                new CustomizableThreadFactory("live-writer-"));
        pool.allowCoreThreadTimeOut(true);
        writers = pool;
    }

    /** Ends all streams before the server waits for open calls to end. */
    @Override
    public void stop() {
        ExecutorService present = writers;
        writers = null;
        open.forEach(LiveStream::end);
        if (present != null) {
            present.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return writers != null;
    }
}
