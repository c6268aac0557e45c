package io.pacesetter.api.security;

import io.pacesetter.engine.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the viewer to endpoints: as Viewer where one is needed, as Optional where it may be nobody, with the credential if need be. */
final class ViewerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Viewer.class
                || parameter.getParameterType() == Credential.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Caller caller = Caller.of(servlet);
        if (parameter.getParameterType() == Credential.class) {
            if (caller instanceof Caller.Known known) {
                return known.credential();
            }
            throw Gate.unauthenticated();
        }
        Optional<Viewer> viewer = caller.viewer();
        return parameter.getParameterType() == Optional.class ? viewer : viewer.orElseThrow(Gate::unauthenticated);
    }
}
