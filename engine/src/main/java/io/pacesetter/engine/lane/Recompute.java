package io.pacesetter.engine.lane;

import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Has history tallied again where its meaning changed: a new indicator, another team, another time zone. */
@Service
public class Recompute {

    /** The kind of job that does it. */
    public static final String KIND = "recompute";

    /** More people than this are not listed in a job; it goes over everyone instead. */
    private static final int MOST_PEOPLE = 1_000;

    /**
     * What is tallied again.
     *
     * @param indicators ids; null for all in use
     * @param people ids; null for everyone
     * @param from the first day; null for the beginning
     * @param to the day after the last; null for no end
     */
    record Task(
            @Nullable List<Long> indicators,
            @Nullable List<Long> people,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Jobs jobs;
    private final Indicators indicators;
    private final IndicatorCatalogue catalogue;
    private final JsonMapper json;

    Recompute(Jobs jobs, Indicators indicators, IndicatorCatalogue catalogue, JsonMapper json) {
        this.jobs = jobs;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * Queues the job as part of the transaction under way.
     *
     * @param some ids of indicators; null for all in use
     * @param people ids of people; null for everyone
     * @param from the first day; null for the beginning
     * @param to the day after the last; null for no end
     * @param title what it is for, for people
     * @return the job's id
     */
    @Transactional
    public long queue(
            OrganizationId organization,
            @Nullable Set<Long> some,
            @Nullable Set<Long> people,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String title,
            String requestedBy) {
        List<Long> listed = people == null || people.size() > MOST_PEOPLE ? null : List.copyOf(people);
        Task task = new Task(some == null ? null : List.copyOf(some), listed, from, to);
        long job = jobs.queue(organization, KIND, title, json.writeValueAsString(task), requestedBy);
        if (people == null) {
            catalogue.computing(organization, some == null ? tallied(organization) : some, job);
        }
        return job;
    }

    private List<Long> tallied(OrganizationId organization) {
        return indicators.inUse(organization).stream()
                .filter(indicator -> indicator.measure().aggregation() != Aggregation.RATIO)
                .map(IndicatorDefinition::id)
                .toList();
    }
}
