package io.pacesetter.engine.activity;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;

/**
 * Activities of an organization have been committed by this node; published after the commit, in the order of commits.
 *
 * @param after the last number given out before
 * @param additions what has the numbers from {@code after + 1} on, as the log would hand it over; empty if there is
 *     nothing new, or something was corrected
 */
public record ActivitiesAccepted(OrganizationId organization, long after, List<LoggedActivity> additions) {}
