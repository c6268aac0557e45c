package io.pacesetter.engine.commit;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a transaction over that the database gave up in favour of another one (a deadlock). Nothing of it was done, so
 * doing it over is safe. Only the outermost transaction is done over: an inner one shares the locks of its outer one.
 * One that waited long for a lock is not, as whoever holds the lock may hold it for longer.
 */
class AnotherTry implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AnotherTry.class);

    private static final int TRIES = 4;
    private static final Duration LONG_WAIT = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_MILLIS = 40;

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(call instanceof ProxyMethodInvocation repeatable)) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            try {
                return repeatable.invocableClone().proceed();
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == TRIES || System.nanoTime() - start > LONG_WAIT.toNanos()) {
                    throw lost;
                }
                LOG.debug("{} lost to another transaction and is done over", call.getMethod(), lost);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
            }
        }
    }
}
