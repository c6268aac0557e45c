package io.pacesetter.api.security;

import io.pacesetter.engine.access.Account;
import io.pacesetter.engine.tenant.OrganizationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the sessions of the web application. */
@Component
public class Sessions {

    private final CsrfTokenRepository csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();

    /** Begins a session; one from before gets another id and CSRF token, so that nobody who knew them comes in too. */
    public void begin(
            HttpServletRequest request, HttpServletResponse response, OrganizationId organization, Account account) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        remember(request, organization, account.id(), account.credentialVersion());
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    /** Goes on with the session after the account's credentials have changed, under another id. */
    public void renew(HttpServletRequest request, OrganizationId organization, long account, int credentialVersion) {
        request.changeSessionId();
        remember(request, organization, account, credentialVersion);
    }

    /** Ends the session; nothing happens if there is none. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void remember(
            HttpServletRequest request, OrganizationId organization, long account, int credentialVersion) {
        request.getSession(true)
                .setAttribute(SignedIn.ATTRIBUTE, new SignedIn(organization, account, credentialVersion));
    }
}
