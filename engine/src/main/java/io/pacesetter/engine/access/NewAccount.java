package io.pacesetter.engine.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made, in the words of whoever asks for it.
 *
 * @param person the key of the person that the account is; null for nobody
 * @param locale {@code en} or {@code ko}; null to follow the owner's browser
 */
public record NewAccount(
        String email,
        String name,
        Set<Role> roles,
        @Nullable String person,
        @Nullable String locale) {}
