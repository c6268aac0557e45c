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
        return read("trial/asking.bpmn");
    }

    /** Returns a process that waits for a moment and for a message at once. */
    public static String waiting() {
        return read("trial/waiting.bpmn");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
