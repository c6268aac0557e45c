package io.pacesetter.engine.access;

import io.pacesetter.engine.refusal.Refusal;
import java.util.Locale;
import java.util.Set;

/** What a password must be: long, and nothing that others try first. */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** What people choose when twelve characters are asked for; shorter ones need no list. */
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789abc",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "administrator",
            "changeme1234",
            "iloveyou1234",
            "letmein12345",
            "pacesetter12",
            "pacesetter123",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "q1w2e3r4t5y6",
            "qazwsxedcrfv",
            "qwerty123456",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopas",
            "welcome12345");

    private PasswordRules() {}

    /**
     * Checks a new password of an account.
     *
     * @throws Refusal saying what is wrong with it, at the given pointer
     */
    static void check(String pointer, String password, Account account) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid(
                    pointer, "A password has " + SHORTEST + " to " + LONGEST + " characters, not " + length);
        }
        String plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.equals(account.email()) || plain.equals(account.name().toLowerCase(Locale.ROOT))) {
            throw Refusal.invalid(pointer, "A password is neither your name nor your e-mail address");
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            throw Refusal.invalid(pointer, "This password is among the first that others try; choose another");
        }
    }
}
