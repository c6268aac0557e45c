package io.pacesetter.api.security;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Ends a start without the administrator's key on a real database before anything is touched. */
final class AdministratorKeyPresence implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String key = environment.getProperty(AdministratorKey.PROPERTY, "");
        String database = environment.getProperty("spring.datasource.url", "");
        if (key.isBlank() && !database.startsWith("jdbc:h2:")) {
            throw new AdministratorKeyMissing(AdministratorKey.PROPERTY + " is not set; set it to a secret of at least "
                    + AdministratorKey.SHORTEST + " characters, such as the output of: openssl rand -hex 32");
        }
    }
}
