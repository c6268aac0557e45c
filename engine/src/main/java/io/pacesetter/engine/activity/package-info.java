/** The activity log: accepted once, kept for good, corrected with a trace. */
@NullMarked
package io.pacesetter.engine.activity;

import org.jspecify.annotations.NullMarked;
