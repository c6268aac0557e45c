/** Tasks over HTTP: what people are asked to do, answering it, handing it on. */
@NullMarked
package io.pacesetter.api.task;

import org.jspecify.annotations.NullMarked;
