package io.pacesetter.engine.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a text of a record (or each of a list) is the key of an enum's constant, so that the API's description
 * names all of them.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /** The enum; it has a method {@code key()} that returns the text. */
    Class<? extends Enum<?>> value();
}
