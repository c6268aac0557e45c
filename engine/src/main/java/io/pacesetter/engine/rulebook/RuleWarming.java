package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.compile.RulebookCompiler;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes compiling and deciding fast right after a start, beside whatever else starts. */
@Component
class RuleWarming {

    private static final Duration MOST = Duration.ofSeconds(5);

    private final RulebookCompiler compiler;

    RuleWarming(RulebookCompiler compiler) {
        this.compiler = compiler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread thread = new Thread(() -> compiler.warm(MOST), "rules-warming");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }
}
