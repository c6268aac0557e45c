/** Disputes over HTTP: members file and withdraw them, those who have a part in them look at them. */
@NullMarked
package io.pacesetter.api.dispute;

import org.jspecify.annotations.NullMarked;
