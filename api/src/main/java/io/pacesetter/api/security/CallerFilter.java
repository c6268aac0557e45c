package io.pacesetter.api.security;

import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.problem.ProblemWriter;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.ApiKeys;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.CurrentOrganization;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, by key or by session, and works for their organization until the request ends. A key that opens
 * nothing ends the request.
 */
final class CallerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AdministratorKey administratorKey;
    private final ApiKeys keys;
    private final Accounts accounts;
    private final SessionRepository<?> sessions;
    private final ProblemWriter problems;

    CallerFilter(
            AdministratorKey administratorKey,
            ApiKeys keys,
            Accounts accounts,
            SessionRepository<?> sessions,
            ProblemWriter problems) {
        this.administratorKey = administratorKey;
        this.keys = keys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.problems = problems;
    }

    /** Tells whether a request brings a key, rather than a session. */
    static boolean bringsKey(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = find(request);
        if (caller == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(response, Problem.UNAUTHENTICATED.detail("The API key is wrong or was revoked"));
            return;
        }
        caller.attach(request);
        Optional<Viewer> viewer = caller.viewer();
        if (viewer.isPresent()) {
            within(viewer.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private @Nullable Caller find(HttpServletRequest request) {
        if (bringsKey(request)) {
            String key = request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(BEARER.length())
                    .strip();
            if (administratorKey.matches(key)) {
                return new Caller.Installation();
            }
            Credential credential = () -> keys.viewer(key);
            return credential
                    .recheck()
                    .map(viewer -> new Caller.Known(viewer, credential))
                    .orElse(null);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
            Optional<Viewer> viewer =
                    accounts.viewer(signedIn.organization(), signedIn.account(), signedIn.credentialVersion());
            if (viewer.isPresent()) {
                String id = session.getId();
                return new Caller.Known(viewer.get(), () -> ofSession(id));
            }
            session.invalidate();
        }
        return new Caller.Anonymous();
    }

    private Optional<Viewer> ofSession(String id) {
        Session session = sessions.findById(id);
        return session != null
                        && !session.isExpired()
                        && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn in
                ? accounts.viewer(in.organization(), in.account(), in.credentialVersion())
                : Optional.empty();
    }

    private static void within(
            Viewer viewer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentOrganization.run(viewer.organization(), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new WrappedServletException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (WrappedServletException e) {
            throw e.failure;
        }
    }

    /** Carries a checked exception out of a lambda. */
    private static final class WrappedServletException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final ServletException failure;

        WrappedServletException(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
