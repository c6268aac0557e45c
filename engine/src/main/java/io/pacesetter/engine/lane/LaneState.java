package io.pacesetter.engine.lane;

/**
 * How far a lane is.
 *
 * @param pending what is still to be done: activities that are not settled, jobs that compute history again, and days
 *     on which rules must be asked again
 * @param accepted the number of the last activity that was accepted
 * @param settled the number of the last activity that is settled
 */
public record LaneState(long pending, long accepted, long settled) {}
