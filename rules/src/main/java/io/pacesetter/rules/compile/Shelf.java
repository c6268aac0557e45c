package io.pacesetter.rules.compile;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Keeps what was built, by the hash of its text: as long as anyone runs it, and the last few a while longer. Thread-safe; two
 * who ask for the same text at once get one build.
 */
final class Shelf {

    private final Map<String, WeakReference<KieBase>> built = new ConcurrentHashMap<>();
    private final Map<String, KieBase> lately;

    /**
     * Prepares an empty shelf.
     *
     * @param most how many are kept that nobody runs
     */
    Shelf(int most) {
        lately = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, KieBase> eldest) {
                return size() > most;
            }
        };
    }

    /** Returns what was built under a hash, or builds it. */
    KieBase get(String hash, Supplier<KieBase> build) {
        built.values().removeIf(kept -> kept.get() == null);
        KieBase[] found = new KieBase[1];
        built.compute(hash, (key, kept) -> {
            KieBase alive = alive(kept);
            found[0] = alive == null ? build.get() : alive;
            return alive == null ? new WeakReference<>(found[0]) : kept;
        });
        synchronized (lately) {
            lately.put(hash, found[0]);
        }
        return found[0];
    }

    int size() {
        return built.size();
    }

    private static @Nullable KieBase alive(@Nullable WeakReference<KieBase> kept) {
        return kept == null ? null : kept.get();
    }
}
