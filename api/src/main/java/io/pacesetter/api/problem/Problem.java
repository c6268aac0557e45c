package io.pacesetter.api.problem;

import io.pacesetter.engine.refusal.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The kinds of problem that the API answers with; each has a stable type. */
public enum Problem {
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "Invalid input"),
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "Unreadable body"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Not signed in"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
    CSRF(HttpStatus.FORBIDDEN, "CSRF token missing or wrong"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
    CONFLICT(HttpStatus.CONFLICT, "Conflict"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available now");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Returns the HTTP status of the kind. */
    public HttpStatus status() {
        return status;
    }

    /** Returns what the kind is called. */
    public String title() {
        return title;
    }

    /** Returns a problem of this kind. */
    public ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setType(
                URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return problem;
    }

    /** Returns an answer with a problem of this kind. */
    public ResponseEntity<ProblemDetail> answer(String detail) {
        return answer(detail(detail));
    }

    /** Returns an answer with a problem of this kind that names the wrong fields. */
    public ResponseEntity<ProblemDetail> answer(String detail, List<Refusal.Fault> faults) {
        ProblemDetail problem = detail(detail);
        problem.setProperty("errors", faults);
        return answer(problem);
    }

    /** Returns an answer with a problem, whatever type of answer was asked for. */
    public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
