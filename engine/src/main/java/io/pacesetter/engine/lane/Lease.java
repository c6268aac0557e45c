package io.pacesetter.engine.lane;

/**
 * A node's hold on a lane.
 *
 * @param fence grows with every change of owner; whoever comes with an older one has lost the lane
 */
record Lease(String node, long fence) {}
