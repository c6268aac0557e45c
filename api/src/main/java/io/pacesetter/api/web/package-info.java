/** What surrounds the API: the pages of the web application, and errors of the servlet container. */
@NullMarked
package io.pacesetter.api.web;

import org.jspecify.annotations.NullMarked;
