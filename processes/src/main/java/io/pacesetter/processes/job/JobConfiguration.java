package io.pacesetter.processes.job;

import io.pacesetter.engine.job.JobTurns;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the runner of jobs together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

    @Bean
    JobNode jobNode(DataSource dataSource, ObjectProvider<JobTurns> turns, JobSettings settings) {
        return new JobNode(dataSource, turns::getObject, settings);
    }
}
