package io.pacesetter.api.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line what to set, instead of a stack trace. */
final class AdministratorKeyAdvice extends AbstractFailureAnalyzer<AdministratorKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorKeyMissing cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
