/** Who may call what: sessions, keys, permissions. */
@NullMarked
package io.pacesetter.api.security;

import org.jspecify.annotations.NullMarked;
