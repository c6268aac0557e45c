package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in, on all nodes together. Few are allowed for one account from one place; more for the
 * account from anywhere, so that a stranger cannot easily lock its owner out; more again from one place, where many
 * people may sit.
 */
@Component
class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int OF_ACCOUNT_FROM_ADDRESS = 5;
    private static final int OF_ACCOUNT = 50;
    private static final int FROM_ADDRESS = 200;

    /** One thing that attempts are counted by. */
    private record Subject(byte[] hash, int limit) {

        static Subject of(String what, int limit) {
            return new Subject(Secrets.hash(what), limit);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt before its password is looked at; if there were too many, says how long to wait. */
    Optional<Duration> begin(String email, String address) {
        long id = Ids.next();
        LocalDateTime now = now();
        List<Subject> subjects = subjects(email, address);
        for (Subject subject : subjects) {
            jdbc.sql("INSERT INTO sign_in_attempt (subject, id, at) VALUES (?, ?, ?)")
                    .params(subject.hash(), id, now)
                    .update();
        }
        for (Subject subject : subjects) {
            Optional<Duration> wait = wait(subject, now);
            if (wait.isPresent()) {
                subjects.forEach(one -> forget(one, id));
                return wait;
            }
        }
        return Optional.empty();
    }

    /** Forgets the attempts of an account, whose owner has signed in. */
    void succeeded(String email, String address) {
        for (Subject subject : List.of(ofBoth(email, address), ofAccount(email))) {
            jdbc.sql("DELETE FROM sign_in_attempt WHERE subject = ?")
                    .param(subject.hash())
                    .update();
        }
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
    void clean() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE at <= ?")
                .param(now().minus(WINDOW))
                .update();
    }

    private Optional<Duration> wait(Subject subject, LocalDateTime now) {
        List<LocalDateTime> recent = jdbc.sql(
                        "SELECT at FROM sign_in_attempt WHERE subject = ? AND at > ? ORDER BY at LIMIT ?")
                .params(subject.hash(), now.minus(WINDOW), subject.limit() + 1)
                .query(LocalDateTime.class)
                .list();
        return recent.size() <= subject.limit()
                ? Optional.empty()
                : Optional.of(Duration.between(now, recent.get(0).plus(WINDOW)));
    }

    private void forget(Subject subject, long id) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE subject = ? AND id = ?")
                .params(subject.hash(), id)
                .update();
    }

    private static List<Subject> subjects(String email, String address) {
        return List.of(ofBoth(email, address), ofAccount(email), Subject.of("address " + address, FROM_ADDRESS));
    }

    private static Subject ofBoth(String email, String address) {
        return Subject.of("account " + email + " address " + address, OF_ACCOUNT_FROM_ADDRESS);
    }

    private static Subject ofAccount(String email) {
        return Subject.of("account " + email, OF_ACCOUNT);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
