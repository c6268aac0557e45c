package io.pacesetter.engine.lane;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node works on lanes.
 *
 * @param workers how many lanes at once; 0 for twice the processors, -1 for none
 * @param poll how often it looks for what other nodes accepted
 * @param lease how long a lane stays with a node that does not answer
 * @param batch how many activities go into one commit
 */
@ConfigurationProperties("pacesetter.lane")
record LaneSettings(
        @DefaultValue("0") int workers,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("5000") int batch) {

    int threads() {
        return workers == 0 ? 2 * Runtime.getRuntime().availableProcessors() : Math.max(workers, 0);
    }
}
