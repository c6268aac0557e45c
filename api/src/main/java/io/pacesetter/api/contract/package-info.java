/** How the API tells programs the shapes of what it sends and takes: exact enough to generate types from. */
@NullMarked
package io.pacesetter.api.contract;

import org.jspecify.annotations.NullMarked;
