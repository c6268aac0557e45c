package io.pacesetter.engine.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changes about an account; null leaves it as it is.
 *
 * @param person the key of the person that the account is; empty for nobody
 */
public record AccountChange(
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Boolean disabled,
        @Nullable String person) {}
