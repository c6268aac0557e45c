package io.pacesetter.api.web;

import io.pacesetter.api.problem.BodyTooLarge;
import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.security.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Turns what fails outside controllers, such as a malformed address, into a problem too. */
@Controller
class ErrorProblems implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorProblems.class);

    @Open("What failed was refused already")
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        BodyTooLarge tooLarge = BodyTooLarge.among(failure);
        if (tooLarge != null) {
            return Problem.TOO_LARGE.answer(String.valueOf(tooLarge.getMessage()));
        }
        if (status.is5xxServerError()) {
            String correlationId = UUID.randomUUID().toString();
            LOG.error("Request failed, correlation id {}", correlationId, failure);
            ProblemDetail problem =
                    Problem.INTERNAL.detail("It is logged as " + correlationId + "; tell your administrator that id");
            problem.setProperty("correlationId", correlationId);
            return Problem.answer(problem);
        }
        for (Problem kind : Problem.values()) {
            if (kind.status() == status) {
                return kind.answer(kind.title());
            }
        }
        return Problem.INVALID_INPUT.answer(status.getReasonPhrase());
    }

    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
