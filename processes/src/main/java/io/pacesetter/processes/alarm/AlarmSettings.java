package io.pacesetter.processes.alarm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node answers alarms.
 *
 * @param threads how many it answers at a time; 0 leaves all to other nodes
 * @param pollInterval how often it looks for alarms that are due
 * @param heartbeat how often it shows that it lives; after four missed ones its alarms go to other nodes
 */
@ConfigurationProperties("pacesetter.processes")
public record AlarmSettings(
        @DefaultValue("4") int threads,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("2s") Duration heartbeat) {}
