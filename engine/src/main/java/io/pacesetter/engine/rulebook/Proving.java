package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Proves rules for people who wait for the answer: hundreds of new rules take Drools seconds, so that the answer comes without
 * the proof then, and the proof goes on for whoever asks again. One thread per node does it, as it takes a whole processor.
 */
@Component
class Proving implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int WAITING = 16;

    private final RulebookCompiler compiler;
    private final Map<List<Rule>, FutureTask<List<Problem>>> underway = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Proving::thread);

    Proving(RulebookCompiler compiler) {
        this.compiler = compiler;
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * Proves rules, or begins to.
     *
     * @return what the gates found, which is nothing unless we made a mistake; empty if it is not known yet
     */
    Optional<List<Problem>> prove(List<Rule> rules) {
        try {
            return Optional.of(task(rules).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | RejectedExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Rules could not be proved", e.getCause());
        }
    }

    private FutureTask<List<Problem>> task(List<Rule> rules) {
        return underway.computeIfAbsent(rules, wanted -> {
            FutureTask<List<Problem>> task = new FutureTask<>(() -> compiler.prove(wanted));
            worker.execute(() -> {
                task.run();
                underway.remove(wanted);
            });
            return task;
        });
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rules-proving");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
