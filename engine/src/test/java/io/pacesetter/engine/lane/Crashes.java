package io.pacesetter.engine.lane;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/** Transactions of which every fourth ends in a crash instead of a commit. */
final class Crashes implements PlatformTransactionManager {

    private final PlatformTransactionManager real;
    private final Random random;

    Crashes(PlatformTransactionManager real, Random random) {
        this.real = real;
        this.random = random;
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        return real.getTransaction(definition);
    }

    @Override
    public void commit(TransactionStatus status) {
        if (random.nextInt(4) == 0) {
            real.rollback(status);
            throw new UnexpectedRollbackException("The node crashed");
        }
        real.commit(status);
    }

    @Override
    public void rollback(TransactionStatus status) {
        real.rollback(status);
    }
}
