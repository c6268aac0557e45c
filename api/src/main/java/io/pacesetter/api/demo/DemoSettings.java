package io.pacesetter.api.demo;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** When there is a demo organization, and how lively it is. */
final class DemoSettings {

    /** How far back history goes. */
    static final int DAYS_OF_HISTORY = 400;
    /** How much of it is told before the product takes traffic. */
    static final int DAYS_AT_FIRST = 35;
    /** How often someone does something. */
    static final Duration PACE = Duration.ofSeconds(8);
    /** The name by which a restart knows the organization. */
    static final String NAME = "Meridian Outfitters";
    /** The password of every demo account. */
    static final String PASSWORD = "pacesetter-demo-1";

    private DemoSettings() {}

    /** On the embedded database of a plain start alone: no other database, no profile, and unless PACESETTER_DEMO=false. */
    static final class OnEmbeddedDefault implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            boolean plainStart = Arrays.asList(environment.getActiveProfiles()).isEmpty();
            boolean embedded =
                    environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:");
            return plainStart && embedded && environment.getProperty("pacesetter.demo", Boolean.class, true);
        }
    }
}
