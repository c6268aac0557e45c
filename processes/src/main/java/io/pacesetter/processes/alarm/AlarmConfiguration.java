package io.pacesetter.processes.alarm;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts alarms together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlarmSettings.class)
class AlarmConfiguration {

    @Bean
    AlarmNode alarmNode(DataSource dataSource, ObjectProvider<AlarmWork> works, Clock clock, AlarmSettings settings) {
        return new AlarmNode(dataSource, () -> works.stream().toList(), clock, settings);
    }
}
