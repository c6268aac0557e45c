package io.pacesetter.rules.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which generated method calls which. Not thread-safe. */
final class Calls {

    private final Map<String, Set<String>> byCaller = new HashMap<>();

    void add(String caller, String called) {
        byCaller.computeIfAbsent(caller, ignored -> new HashSet<>()).add(called);
    }

    /** Takes away methods that call none of those left, until none is left; what stays behind calls itself in the end. */
    void requireNoCycle() {
        Map<String, Set<String>> left = new HashMap<>(byCaller);
        boolean fewer = true;
        while (fewer) {
            fewer = left.values().removeIf(called -> called.stream().noneMatch(left::containsKey));
        }
        if (!left.isEmpty()) {
            throw new GateClosed("Methods that call themselves in the end: " + left.keySet());
        }
    }
}
