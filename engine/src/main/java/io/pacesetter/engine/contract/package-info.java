/** What records say of themselves to whoever describes the API. */
@NullMarked
package io.pacesetter.engine.contract;

import org.jspecify.annotations.NullMarked;
