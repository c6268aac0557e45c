package io.pacesetter.processes.testing;

import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of processes and tasks with the whole engine on the database of the test run; name the class *IT.
 *
 * <p>Its clock is turned by days, so no alarm that rings may look dead for its heart having stopped for days.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {EngineUnderTest.class, ProcessesUnderTest.class},
        properties = {ProcessTest.POLL, ProcessTest.HEARTBEAT})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ProcessTest {

    /** How often a node looks for alarms. */
    String POLL = "pacesetter.processes.poll-interval=50ms";

    /** How often a node says that it lives. */
    String HEARTBEAT = "pacesetter.processes.heartbeat=365d";
}
