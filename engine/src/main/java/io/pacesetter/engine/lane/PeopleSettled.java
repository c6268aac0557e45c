package io.pacesetter.engine.lane;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people are not what they were. Published within the transaction that changes them, often and under the lane's
 * lock: whoever listens notes what is to be looked at, and looks later.
 *
 * @param people whose numbers; null for everyone
 * @param sequence the number up to which activities are tallied
 */
public record PeopleSettled(
        OrganizationId organization, @Nullable Set<Long> people, long sequence) {}
