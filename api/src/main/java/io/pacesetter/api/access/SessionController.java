package io.pacesetter.api.access;

import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.problem.ProblemException;
import io.pacesetter.api.security.Open;
import io.pacesetter.api.security.Sessions;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.OwnPassword;
import io.pacesetter.engine.access.SignIn;
import io.pacesetter.engine.access.SignInOutcome;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "Session", description = "Signing in to the web application")
class SessionController {

    private static final int MAX_SECRET = 1_000;

    record SignInRequest(
            @NotBlank @Size(max = 320) String email,
            @NotNull @Size(max = MAX_SECRET) String password) {}

    record LocaleRequest(
            @Schema(allowableValues = {"en", "ko"}) @NotNull String locale) {}

    record PasswordRequest(
            @NotNull @Size(max = MAX_SECRET) String current,
            @NotNull @Size(max = MAX_SECRET) String password) {}

    private final SignIn signIn;
    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final Sessions sessions;
    private final SessionDescriptions descriptions;

    SessionController(
            SignIn signIn,
            Accounts accounts,
            OwnPassword ownPassword,
            Sessions sessions,
            SessionDescriptions descriptions) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.descriptions = descriptions;
    }

    @GetMapping
    @Open("Tells who one is, also that one is nobody")
    @Operation(summary = "Tells who is signed in and what they may do")
    SessionResponse show(@Parameter(hidden = true) Optional<Viewer> viewer) {
        return viewer.map(descriptions::of).orElseGet(descriptions::ofNobody);
    }

    @PostMapping
    @Open("Signing in")
    @Operation(summary = "Signs in")
    SessionResponse signIn(
            @Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        SignInOutcome outcome = signIn.attempt(body.email(), body.password(), request.getRemoteAddr());
        if (outcome instanceof SignInOutcome.Throttled throttled) {
            throw throttled(throttled.retryAfter());
        }
        if (!(outcome instanceof SignInOutcome.Welcome welcome)) {
            throw new ProblemException(Problem.UNAUTHENTICATED, "The e-mail address or the password is wrong");
        }
        sessions.begin(request, response, welcome.organization(), welcome.account());
        // Someone else may have been signed in before
        Viewer viewer = welcome.account().viewer(welcome.organization());
        return CurrentOrganization.call(welcome.organization(), () -> descriptions.of(viewer));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Open("Signing out, also when the session has ended already")
    @Operation(summary = "Signs out")
    void signOut(HttpServletRequest request) {
        sessions.end(request);
    }

    @PutMapping("/locale")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Open("Everyone who is signed in chooses their language")
    @Operation(summary = "Chooses the language of one's own pages")
    void setLocale(Viewer viewer, @Valid @RequestBody LocaleRequest body) {
        accounts.setLocale(viewer.organization(), accountOf(viewer), body.locale());
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Open("Everyone who is signed in changes their password")
    @Operation(summary = "Changes one's own password; other sessions end")
    void setPassword(Viewer viewer, @Valid @RequestBody PasswordRequest body, HttpServletRequest request) {
        long account = accountOf(viewer);
        OwnPassword.Outcome outcome = ownPassword.change(
                viewer.organization(), account, body.current(), body.password(), request.getRemoteAddr());
        if (outcome instanceof OwnPassword.Outcome.Throttled throttled) {
            throw throttled(throttled.retryAfter());
        }
        if (outcome instanceof OwnPassword.Outcome.Changed changed) {
            sessions.renew(request, viewer.organization(), account, changed.credentialVersion());
        }
    }

    private static long accountOf(Viewer viewer) {
        Long account = viewer.accountId();
        if (account == null) {
            throw new ProblemException(Problem.FORBIDDEN, "An API key has no account; sign in");
        }
        return account;
    }

    private static ProblemException throttled(Duration wait) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        return new ProblemException(
                Problem.TOO_MANY_REQUESTS,
                "Too many attempts; try again in " + Math.max(1, wait.toMinutes()) + " minutes",
                headers);
    }
}
