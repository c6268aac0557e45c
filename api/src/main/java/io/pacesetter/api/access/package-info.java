/** Signing in, accounts, links, API keys and the audit log. */
@NullMarked
package io.pacesetter.api.access;

import org.jspecify.annotations.NullMarked;
