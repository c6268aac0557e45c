package io.pacesetter.engine.tenant;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.util.OptionalLong;

/** Time-sorted 64-bit ids, made on any node without asking the database; 13 characters of Crockford base 32 outside. */
public final class Ids {

    private Ids() {}

    /** Returns an id that no other node has made. */
    public static long next() {
        return TsidCreator.getTsid1024().toLong();
    }

    /** Returns the form of an id in URLs and JSON. */
    public static String format(long id) {
        return Tsid.from(id).toString();
    }

    /**
     * Reads the form that {@link #format(long)} writes.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static long parse(String text) {
        return Tsid.from(text).toLong();
    }

    /** Reads an id that may be anything, as it comes in a URL; empty if it is none. */
    public static OptionalLong tryParse(String text) {
        return Tsid.isValid(text) ? OptionalLong.of(parse(text)) : OptionalLong.empty();
    }
}
