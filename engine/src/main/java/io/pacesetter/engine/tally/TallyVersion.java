package io.pacesetter.engine.tally;

/**
 * What the tallies of an organization are as of: while none of these numbers changes, neither does what they say.
 *
 * @param revision of the organization's people, teams, calendar and indicators
 * @param settled the last number that the lane has settled
 * @param published the number of the last live event; every commit that changes tallies publishes one
 */
public record TallyVersion(long revision, long settled, long published) {}
