package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;

/** How an attempt to sign in ends. */
public sealed interface SignInOutcome {

    /** The password is right. */
    record Welcome(OrganizationId organization, Account account) implements SignInOutcome {}

    /** There is no such account, or not with this password; which of the two is not told. */
    record Wrong() implements SignInOutcome {}

    /** There were too many attempts; whether the password is right has not been looked at. */
    record Throttled(Duration retryAfter) implements SignInOutcome {}
}
