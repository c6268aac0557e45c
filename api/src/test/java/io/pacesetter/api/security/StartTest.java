package io.pacesetter.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.PacesetterApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    /** Where no database answers: the key is asked for before one is looked for. */
    private static final String DATABASE = "jdbc:mysql://127.0.0.1:9/pacesetter";

    @Test
    void withoutTheAdministratorsKeyOnMySqlEndsWithOneLineThatSaysWhatToSet(CapturedOutput output) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(PacesetterApplication.class);

        assertThatThrownBy(() -> application.run(
                        "--spring.profiles.active=mysql",
                        "--SPRING_DATASOURCE_URL=" + DATABASE,
                        "--PACESETTER_ADMIN_KEY="))
                .isInstanceOf(AdministratorKeyMissing.class);

        assertThat(output.getAll().lines().filter(line -> line.contains("PACESETTER_ADMIN_KEY")))
                .containsExactly(
                        "PACESETTER_ADMIN_KEY is not set; set it to a secret of at least 16 characters, such as the"
                                + " output of: openssl rand -hex 32");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }
}
