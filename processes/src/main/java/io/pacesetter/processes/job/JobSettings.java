package io.pacesetter.processes.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node takes up jobs.
 *
 * @param threads how many jobs it does at a time; 0 leaves all jobs to other nodes
 * @param pollInterval how often it looks for jobs that other nodes queued
 * @param heartbeat how often it shows that it lives; after four missed ones its jobs go to other nodes
 * @param turn how long a job runs before it lets waiting ones go first
 */
@ConfigurationProperties("pacesetter.jobs")
public record JobSettings(
        @DefaultValue("3") int threads,
        @DefaultValue("250ms") Duration pollInterval,
        @DefaultValue("2s") Duration heartbeat,
        @DefaultValue("500ms") Duration turn) {}
