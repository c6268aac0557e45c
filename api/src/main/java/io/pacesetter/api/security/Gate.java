package io.pacesetter.api.security;

import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.problem.ProblemException;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call through to an endpoint if its caller may; an endpoint that does not say who may, is closed. */
final class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Caller caller = Caller.of(request);
            Requires requires = method.getMethodAnnotation(Requires.class);
            if (requires != null) {
                check(caller, requires.value());
            } else if (method.hasMethodAnnotation(InstallationOnly.class)) {
                checkInstallation(caller);
            } else if (!method.hasMethodAnnotation(Open.class)) {
                throw new ProblemException(Problem.FORBIDDEN, "Nobody may call this");
            }
        }
        return true;
    }

    private static void check(Caller caller, Permission[] anyOf) {
        if (caller instanceof Caller.Installation) {
            throw new ProblemException(
                    Problem.FORBIDDEN,
                    "The installation administrator's key creates organizations, deploys processes and does nothing else");
        }
        Viewer viewer = caller.viewer().orElseThrow(Gate::unauthenticated);
        if (Arrays.stream(anyOf).noneMatch(viewer::may)) {
            throw new ProblemException(
                    Problem.FORBIDDEN,
                    "This needs " + Arrays.stream(anyOf).map(Permission::key).collect(Collectors.joining(" or ")));
        }
    }

    private static void checkInstallation(Caller caller) {
        if (caller instanceof Caller.Anonymous) {
            throw unauthenticated();
        }
        if (!(caller instanceof Caller.Installation)) {
            throw new ProblemException(Problem.FORBIDDEN, "This needs the installation administrator's key");
        }
    }

    static ProblemException unauthenticated() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return new ProblemException(
                Problem.UNAUTHENTICATED, "Sign in, or send an API key as Authorization: Bearer <key>", headers);
    }
}
