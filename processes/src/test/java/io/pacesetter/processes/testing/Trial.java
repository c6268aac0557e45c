package io.pacesetter.processes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The trial processes as text. */
public final class Trial {

    private Trial() {}

    /** Returns a process in which somebody is asked, and what was agreed is recorded. */
    public static String asking() {
        try {
            return new ClassPathResource("trial/asking.bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
