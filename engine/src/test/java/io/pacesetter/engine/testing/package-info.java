/** What tests of all modules share: the databases they run on, a clock to turn, fixtures that read as sentences. */
@NullMarked
package io.pacesetter.engine.testing;

import org.jspecify.annotations.NullMarked;
