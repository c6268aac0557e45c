package io.pacesetter.api.problem;

import io.pacesetter.engine.activity.IntakeFull;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.refusal.Refusal.Fault;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever ends a request early into a problem. What nobody expected shows a correlation id only. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final DataSize largestFile;

    Problems(@Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> Problem.INVALID_INPUT.answer(refusal.getMessage(), refusal.faults());
            case NOT_FOUND -> Problem.NOT_FOUND.answer(refusal.getMessage());
            case CONFLICT -> Problem.CONFLICT.answer(refusal.getMessage());
            case FORBIDDEN -> Problem.FORBIDDEN.answer(refusal.getMessage());
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ended(ProblemException ended) {
        return Problem.answer(ended.problem(), ended.headers());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        BodyTooLarge tooLarge = BodyTooLarge.among(unreadable);
        if (tooLarge != null) {
            return tooLarge(tooLarge);
        }
        return UnreadableJson.answer(unreadable.getCause());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge tooLarge) {
        return Problem.TOO_LARGE.answer(String.valueOf(tooLarge.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        // the exception itself does not know which limit it was
        return Problem.TOO_LARGE.answer("The file is larger than " + largestFile.toMegabytes()
                + " MB; split it into several files, each with the header, and send one after the other");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(MultipartException broken) {
        LOG.debug("Unreadable multipart body", broken);
        return Problem.UNREADABLE_BODY.answer("The body is not valid multipart/form-data");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        return faults(invalid.getAllErrors().stream().map(Problems::fault).toList());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException invalid) {
        List<Fault> faults = new ArrayList<>();
        invalid.getParameterValidationResults()
                .forEach(parameter -> parameter.getResolvableErrors().forEach(error -> {
                    String name = parameter.getMethodParameter().getParameterName();
                    String pointer = error instanceof FieldError field ? pointer(field.getField()) : "/" + name;
                    faults.add(new Fault(pointer, String.valueOf(error.getDefaultMessage())));
                }));
        return faults(faults);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException invalid) {
        return faults(invalid.getConstraintViolations().stream()
                .map(one -> new Fault(pointer(String.valueOf(one.getPropertyPath())), one.getMessage()))
                .toList());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        return faults(List.of(new Fault(
                "/" + missing.getParameterName(), "The parameter " + missing.getParameterName() + " is missing")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException missing) {
        return faults(List.of(new Fault(
                "/" + missing.getRequestPartName(), "The part " + missing.getRequestPartName() + " is missing")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestValueException missing) {
        return Problem.INVALID_INPUT.answer(String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException mismatched) {
        return faults(List.of(new Fault(
                "/" + mismatched.getName(),
                "Not " + UnreadableJson.expected(mismatched.getRequiredType()) + ": "
                        + UnreadableJson.shown(mismatched.getValue()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NoResourceFoundException notFound) {
        return Problem.NOT_FOUND.answer("There is nothing at /" + notFound.getResourcePath());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException wrong) {
        String[] supported = wrong.getSupportedMethods();
        return Problem.answer(
                Problem.METHOD_NOT_ALLOWED.detail(wrong.getMethod() + " is not possible here; possible are "
                        + (supported == null
                                ? "none"
                                : Arrays.stream(supported).sorted().collect(Collectors.joining(", ")))),
                wrong.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException wrong) {
        return Problem.UNSUPPORTED_MEDIA_TYPE.answer(
                "Bodies of type " + wrong.getContentType() + " are not read here; send " + list(wrong));
    }

    private static String list(HttpMediaTypeNotSupportedException wrong) {
        return wrong.getSupportedMediaTypes().stream()
                .map(String::valueOf)
                .filter(type -> !type.contains("*"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(HttpMediaTypeNotAcceptableException wrong) {
        return Problem.NOT_ACCEPTABLE.answer("The answer comes as " + wrong.getSupportedMediaTypes());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(OptimisticLockingFailureException changed) {
        LOG.debug("Changed meanwhile", changed);
        return Problem.CONFLICT.answer("It was changed meanwhile; read it again and repeat your change");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> existsAlready(DuplicateKeyException duplicate) {
        LOG.debug("Exists already", duplicate);
        return Problem.CONFLICT.answer("The same exists already, made at the same time; read it and repeat if need be");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inTheWay(PessimisticLockingFailureException lost) {
        LOG.warn("Lost to another transaction", lost);
        return Problem.UNAVAILABLE.answer("Others changed the same at the same moment; nothing was changed, try again");
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("The caller went away", gone);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> late(AsyncRequestTimeoutException late) {
        LOG.debug("Timed out", late);
        return Problem.UNAVAILABLE.answer("It took too long; try again");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(IntakeFull full) {
        LOG.warn("Refused activities: {}", full.getMessage());
        return Problem.UNAVAILABLE.answer(String.valueOf(full.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected) {
        String correlationId = UUID.randomUUID().toString();
        LOG.error("Request failed, correlation id {}", correlationId, unexpected);
        ProblemDetail problem =
                Problem.INTERNAL.detail("It is logged as " + correlationId + "; tell your administrator that id");
        problem.setProperty("correlationId", correlationId);
        return Problem.answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> faults(List<Fault> faults) {
        return Problem.INVALID_INPUT.answer(
                faults.isEmpty() ? "Invalid" : faults.get(0).detail(), faults);
    }

    private static Fault fault(ObjectError error) {
        String detail = String.valueOf(error.getDefaultMessage());
        return new Fault(error instanceof FieldError field ? pointer(field.getField()) : "", detail);
    }

    private static String pointer(@Nullable String path) {
        return path == null ? "" : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
