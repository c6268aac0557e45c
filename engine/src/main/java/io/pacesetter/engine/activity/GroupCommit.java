package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what threads report at the same time for one organization into one transaction: the first that waits commits for
 * all, then hands on. No thread is kept for it. Thread-safe.
 */
final class GroupCommit {

    /** Commits what several threads report, in order, and returns a receipt for each activity of each report. */
    interface Committer {

        /** Does it in one transaction, or throws and leaves nothing behind. */
        List<List<Receipt>> commit(OrganizationId organization, List<Report> reports);
    }

    /** What one thread reports; its turn completes with null once it must lead, or with its receipts. */
    private record Submission(Report report, CompletableFuture<@Nullable List<Receipt>> turn) {}

    /** What waits for an organization. Guarded by the map. */
    private static final class Queue {

        private final Deque<Submission> submissions = new ArrayDeque<>();
        private int activities;
    }

    private final ConcurrentMap<OrganizationId, Queue> queues = new ConcurrentHashMap<>();
    private final Committer committer;
    private final int most;
    private final int mostWaiting;

    /** Takes how many activities may go into one commit, and how many of an organization may wait. */
    GroupCommit(Committer committer, int most, int mostWaiting) {
        this.committer = committer;
        this.most = most;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Returns once the activities are committed; throws if they are not.
     *
     * @throws IntakeFull if too many wait already
     */
    List<Receipt> submit(OrganizationId organization, Report report) {
        Submission mine = new Submission(report, new CompletableFuture<>());
        queues.compute(organization, (id, present) -> {
            Queue queue = present == null ? new Queue() : present;
            if (queue.activities >= mostWaiting) {
                throw new IntakeFull(queue.activities);
            }
            queue.submissions.add(mine);
            queue.activities += report.size();
            if (present == null) {
                mine.turn().complete(null);
            }
            return queue;
        });
        List<Receipt> receipts = await(mine.turn());
        return receipts == null ? lead(organization) : receipts;
    }

    private List<Receipt> lead(OrganizationId organization) {
        List<Submission> group = new ArrayList<>();
        List<CompletableFuture<List<Receipt>>> outcomes;
        try {
            queues.computeIfPresent(organization, (id, queue) -> {
                take(queue, group);
                return queue;
            });
            outcomes = commit(organization, group);
        } finally {
            handOn(organization);
        }
        for (int i = 1; i < group.size(); i++) {
            CompletableFuture<@Nullable List<Receipt>> turn = group.get(i).turn();
            outcomes.get(i).whenComplete((receipts, failure) -> {
                if (failure == null) {
                    turn.complete(receipts);
                } else {
                    turn.completeExceptionally(failure);
                }
            });
        }
        return await(outcomes.get(0));
    }

    private void take(Queue queue, List<Submission> group) {
        int taken = 0;
        while (!queue.submissions.isEmpty()
                && (group.isEmpty()
                        || taken + queue.submissions.getFirst().report().size() <= most)) {
            Submission next = queue.submissions.removeFirst();
            taken += next.report().size();
            group.add(next);
        }
        queue.activities -= taken;
    }

    /** Nobody suffers from what others report: if the whole cannot be committed, each is tried alone. */
    private List<CompletableFuture<List<Receipt>>> commit(OrganizationId organization, List<Submission> group) {
        try {
            return committer
                    .commit(organization, group.stream().map(Submission::report).toList())
                    .stream()
                    .map(CompletableFuture::completedFuture)
                    .toList();
        } catch (RuntimeException failure) {
            return group.size() == 1
                    ? List.of(CompletableFuture.failedFuture(failure))
                    : group.stream()
                            .map(submission -> alone(organization, submission))
                            .toList();
        }
    }

    private CompletableFuture<List<Receipt>> alone(OrganizationId organization, Submission submission) {
        try {
            return CompletableFuture.completedFuture(
                    committer.commit(organization, List.of(submission.report())).get(0));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void handOn(OrganizationId organization) {
        queues.computeIfPresent(organization, (id, queue) -> {
            Submission next = queue.submissions.peekFirst();
            if (next == null) {
                return null;
            }
            next.turn().complete(null);
            return queue;
        });
    }

    private static <T extends @Nullable Object> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
