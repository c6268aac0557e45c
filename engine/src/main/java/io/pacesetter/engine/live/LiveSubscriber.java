package io.pacesetter.engine.live;

/** Someone who watches an organization. Called by the feed's one thread among others, so it must not block. */
public interface LiveSubscriber {

    /**
     * The subscription begins, or begins anew since events were missed that are not kept any more.
     *
     * @param position the number of the event after which the next ones follow
     * @param missed whether events were missed, so that everything should be read afresh
     */
    void begin(long position, boolean missed);

    /** Takes an event; after {@link #begin} they come in order, none twice and none left out. */
    void take(LiveEvent event);
}
