package io.pacesetter.rules.fact;

/**
 * An activity of the member was logged.
 *
 * @param type the key of the activity's type
 */
public record Logged(String type, Scene scene) implements Happening {

    /** Tells whether it is of one of some types. */
    public boolean oneOf(String... types) {
        return Texts.is(type, types);
    }
}
