/** People, teams and memberships: who belonged where on which day. */
@NullMarked
package io.pacesetter.engine.people;

import org.jspecify.annotations.NullMarked;
