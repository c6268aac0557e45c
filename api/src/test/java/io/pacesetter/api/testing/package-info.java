/** What tests of the API share: the application on a real port, clients as keys and as accounts, organizations. */
@NullMarked
package io.pacesetter.api.testing;

import org.jspecify.annotations.NullMarked;
