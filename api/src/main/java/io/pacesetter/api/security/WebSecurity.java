package io.pacesetter.api.security;

import io.pacesetter.api.problem.Problem;
import io.pacesetter.api.problem.ProblemWriter;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.ApiKeys;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.SessionRepository;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the filters in order. Who may call an endpoint is said at the endpoint and checked by {@link Gate}; here it is
 * only found out who calls, and whether a session's call comes from our own pages.
 */
@Configuration
class WebSecurity {

    /** The cookie of the session; see application.yaml. */
    static final String SESSION_COOKIE = "SESSION";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            AdministratorKey administratorKey,
            ApiKeys keys,
            Accounts accounts,
            SessionRepository<?> sessions,
            ProblemWriter problems,
            @Value("${pacesetter.max-body-size:10MB}") DataSize maxBodySize) {
        OncePerRequestFilter callers = new CallerFilter(administratorKey, keys, accounts, sessions, problems);
        return http.csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(ofSession()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler((request, response, denied) -> problems.write(
                                response,
                                Problem.CSRF.detail(
                                        "Send the value of the cookie XSRF-TOKEN" + " in the header X-XSRF-TOKEN"))))
                .headers(WebSecurity::headers)
                .addFilterAfter(callers, CsrfFilter.class)
                .addFilterBefore(new BodyLimitFilter(maxBodySize.toBytes(), problems), CsrfFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** A forged request can only do harm with the session cookie that a browser adds by itself. */
    private static RequestMatcher ofSession() {
        return request -> !SAFE_METHODS.contains(request.getMethod())
                && !CallerFilter.bringsKey(request)
                && hasSessionCookie(request);
    }

    private static boolean hasSessionCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(SESSION_COOKIE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
