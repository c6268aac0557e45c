/** The ledger over HTTP: entries, why they are there, and what they add up to for a person. */
@NullMarked
package io.pacesetter.api.ledger;

import org.jspecify.annotations.NullMarked;
