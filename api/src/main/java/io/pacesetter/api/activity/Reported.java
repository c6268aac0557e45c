package io.pacesetter.api.activity;

import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;

/** One element of a request: an activity, or what is wrong with its form. */
sealed interface Reported {

    /** It can be read. */
    record Readable(NewActivity activity) implements Reported {}

    /** It cannot. */
    record Unreadable(Receipt.Rejected rejected) implements Reported {}

    static Reported unreadable(String pointer, String detail) {
        return new Unreadable(new Receipt.Rejected(pointer, detail));
    }
}
