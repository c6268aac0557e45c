package io.pacesetter.api.security;

import io.pacesetter.engine.access.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a caller of this endpoint needs. Endpoints without it are refused to everyone, unless they are
 * {@link Open}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The permission needed; any one of them suffices. */
    Permission[] value();
}
