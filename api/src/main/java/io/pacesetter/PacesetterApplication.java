package io.pacesetter;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Pacesetter. */
@SpringBootApplication
@EnableScheduling
public class PacesetterApplication {

    /** Starts the application; settings come from the environment, see the README. */
    public static void main(String[] args) {
        SpringApplication.run(PacesetterApplication.class, args);
    }

    /** The clock that all time comes from. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
