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
 * all, then hands on. No thread is kept for it, and the queue is never longer than there are threads that wait. Thread-safe.
 */
final class GroupCommit {

    /** Commits what several threads report, in order, and returns a receipt for each activity. */
    interface Committer {

        /** Does it in one transaction, or throws and leaves nothing behind. */
        List<Receipt> commit(OrganizationId organization, List<Candidate> candidates);
    }

    /** What one thread reports; its turn completes with null once it must lead, or with its receipts. */
    private record Submission(List<Candidate> candidates, CompletableFuture<@Nullable List<Receipt>> turn) {}

    private final ConcurrentMap<OrganizationId, Deque<Submission>> queues = new ConcurrentHashMap<>();
    private final Committer committer;
    private final int most;

    /** Takes how many activities may go into one commit. */
    GroupCommit(Committer committer, int most) {
        this.committer = committer;
        this.most = most;
    }

    /** Returns once the activities are committed; throws if they are not. */
    List<Receipt> submit(OrganizationId organization, List<Candidate> candidates) {
        Submission mine = new Submission(candidates, new CompletableFuture<>());
        queues.compute(organization, (id, queue) -> {
            if (queue == null) {
                mine.turn().complete(null);
                return new ArrayDeque<>(List.of(mine));
            }
            queue.add(mine);
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

    private void take(Deque<Submission> queue, List<Submission> group) {
        int taken = 0;
        while (!queue.isEmpty()
                && (group.isEmpty() || taken + queue.getFirst().candidates().size() <= most)) {
            Submission next = queue.removeFirst();
            taken += next.candidates().size();
            group.add(next);
        }
    }

    /** Nobody suffers from what others report: if the whole cannot be committed, each is tried alone. */
    private List<CompletableFuture<List<Receipt>>> commit(OrganizationId organization, List<Submission> group) {
        List<Candidate> all = new ArrayList<>();
        group.forEach(submission -> all.addAll(submission.candidates()));
        List<CompletableFuture<List<Receipt>>> outcomes = new ArrayList<>();
        try {
            List<Receipt> receipts = committer.commit(organization, all);
            int from = 0;
            for (Submission submission : group) {
                int to = from + submission.candidates().size();
                outcomes.add(CompletableFuture.completedFuture(receipts.subList(from, to)));
                from = to;
            }
        } catch (RuntimeException failure) {
            for (Submission submission : group) {
                outcomes.add(
                        group.size() == 1 ? CompletableFuture.failedFuture(failure) : alone(organization, submission));
            }
        }
        return outcomes;
    }

    private CompletableFuture<List<Receipt>> alone(OrganizationId organization, Submission submission) {
        try {
            return CompletableFuture.completedFuture(committer.commit(organization, submission.candidates()));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void handOn(OrganizationId organization) {
        queues.computeIfPresent(organization, (id, queue) -> {
            if (queue.isEmpty()) {
                return null;
            }
            queue.getFirst().turn().complete(null);
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
