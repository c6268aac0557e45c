/** Reads CSV of any origin line by line: encodings, delimiters, what is malformed and where. */
@NullMarked
package io.pacesetter.engine.importing.csv;

import org.jspecify.annotations.NullMarked;
