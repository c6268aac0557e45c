package io.pacesetter.engine.activity;

import java.io.Serial;

/** More is reported for an organization than can be committed; whoever reports tries again later. */
public final class IntakeFull extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    IntakeFull(int waiting) {
        super("There are " + waiting + " activities waiting to be committed already; try again in a moment");
    }
}
