package io.pacesetter.api.access;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.refusal.Faults;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the names of roles and scopes, and says which there are. */
final class Names {

    private Names() {}

    static Set<Role> roles(List<String> names) {
        return read(
                "/roles/",
                names,
                Role::find,
                "There is no role ",
                Arrays.stream(Role.values()).map(Role::key).toList());
    }

    static Set<Permission> scopes(List<String> names) {
        return read(
                "/scopes/",
                names,
                Permission::find,
                "There is no scope ",
                Arrays.stream(Permission.values()).map(Permission::key).toList());
    }

    private static <T> Set<T> read(
            String pointer,
            List<String> names,
            Function<String, Optional<T>> find,
            String unknown,
            List<String> known) {
        Faults faults = new Faults();
        Set<T> found = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<T> one = find.apply(names.get(i));
            if (one.isEmpty()) {
                faults.add(
                        pointer + i,
                        unknown + names.get(i) + "; there are " + known.stream().collect(Collectors.joining(", ")));
            }
            one.ifPresent(found::add);
        }
        faults.refuseIfAny();
        return found;
    }
}
