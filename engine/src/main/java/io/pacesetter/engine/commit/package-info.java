/** What becomes of a transaction that another one got in the way of. */
@NullMarked
package io.pacesetter.engine.commit;

import org.jspecify.annotations.NullMarked;
