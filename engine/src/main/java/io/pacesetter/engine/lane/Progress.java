package io.pacesetter.engine.lane;

/** What came of working on a lane. */
sealed interface Progress {

    /** Some was settled and there may be more; the lane stays with this node. */
    record More(Lease lease) implements Progress {}

    /** All that was accepted is settled; the lane is free. */
    record Drained() implements Progress {}

    /** Another node has the lane; nothing was done. */
    record Elsewhere() implements Progress {}
}
