/** What is celebrated: the feed, kudos from person to person, reactions. */
@NullMarked
package io.pacesetter.engine.recognition;

import org.jspecify.annotations.NullMarked;
