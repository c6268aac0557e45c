package io.pacesetter.api.testing;

import io.pacesetter.PacesetterApplication;
import io.pacesetter.engine.testing.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test over HTTP of the whole application on the database of the test run; name the class *IT and let it take an
 * {@link Installation}. With the property {@code test.clock=turnable} time stands still until the test turns its
 * TurnableClock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {PacesetterApplication.class, ApiUnderTest.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestPropertySource(
        properties = {
            "PACESETTER_ADMIN_KEY=" + ApiTest.ADMINISTRATOR_KEY,
            "PACESETTER_DEMO=false",
            "pacesetter.password-hash-kilobytes=64"
        })
public @interface ApiTest {

    /** The installation administrator's key in tests. */
    String ADMINISTRATOR_KEY = "the-administrator-of-the-tests";

    /** More properties of the application, as {@code name=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
