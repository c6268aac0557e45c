/** Activities that fair-play rules set aside, until somebody releases or refuses them. */
@NullMarked
package io.pacesetter.engine.review;

import org.jspecify.annotations.NullMarked;
