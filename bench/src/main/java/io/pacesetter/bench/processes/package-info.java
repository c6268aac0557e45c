/** What processes cost: instances started, waiting in great numbers, and going on, on MariaDB. */
@NullMarked
package io.pacesetter.bench.processes;

import org.jspecify.annotations.NullMarked;
