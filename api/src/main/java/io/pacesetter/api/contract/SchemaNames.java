package io.pacesetter.api.contract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One name for each record in the API's description: a nested one is called after the record or controller around it. */
class SchemaNames {

    private static final Pattern ROLE = Pattern.compile("(Controller|Response|Request|View|s)$");

    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    /**
     * Returns a record's name.
     *
     * @throws IllegalStateException if another record has it
     */
    String of(Class<?> type) {
        String name = nameOf(type);
        Class<?> owner = taken.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("In the API's description both " + owner.getName() + " and "
                    + type.getName() + " would be " + name + "; rename one of them");
        }
        return name;
    }

    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        if (around == null) {
            return type.getSimpleName();
        }
        String outer = ROLE.matcher(around.getSimpleName()).replaceFirst("");
        String inner = type.getSimpleName();
        return inner.contains(outer) ? inner : outer + inner;
    }
}
