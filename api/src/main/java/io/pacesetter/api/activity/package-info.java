/** Activities over HTTP: reported one by one, in batches or as CloudEvents; looked at, with what they were before. */
@NullMarked
package io.pacesetter.api.activity;

import org.jspecify.annotations.NullMarked;
