package io.pacesetter.api.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/** Ends a request with a problem that belongs to HTTP alone, such as a missing sign-in; features use Refusal. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemDetail problem;
    private final transient HttpHeaders headers;

    public ProblemException(Problem kind, String detail) {
        this(kind, detail, HttpHeaders.EMPTY);
    }

    public ProblemException(Problem kind, String detail, HttpHeaders headers) {
        super(detail);
        this.problem = kind.detail(detail);
        this.headers = headers;
    }

    /** Returns what the caller is told. */
    public ProblemDetail problem() {
        return problem;
    }

    /** Returns the headers that go with it. */
    public HttpHeaders headers() {
        return headers;
    }
}
