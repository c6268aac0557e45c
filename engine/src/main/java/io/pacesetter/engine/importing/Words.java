package io.pacesetter.engine.importing;

/** Words of a file as messages show them. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    static String quoted(String word) {
        return "\"" + (word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…") + "\"";
    }
}
