package io.pacesetter.engine.importing;

import io.pacesetter.engine.job.JobFiles;
import io.pacesetter.engine.job.JobWork;
import io.pacesetter.engine.job.Rejections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of import as work for jobs. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    JobWork activityImport(RowTakers takers, JobFiles files, Rejections rejections, JsonMapper json) {
        return new ImportWork(ImportKind.ACTIVITIES, takers, files, rejections, json);
    }

    @Bean
    JobWork peopleImport(RowTakers takers, JobFiles files, Rejections rejections, JsonMapper json) {
        return new ImportWork(ImportKind.PEOPLE, takers, files, rejections, json);
    }
}
