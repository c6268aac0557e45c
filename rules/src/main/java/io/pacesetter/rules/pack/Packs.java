package io.pacesetter.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The packs that ship with the product; each is a file beside this class that the file {@code packs} names. */
public final class Packs {

    private static final String INDEX = "packs";

    private Packs() {}

    /** Returns all packs in the order in which people are shown them. */
    public static List<Pack> all() {
        return Loaded.ALL;
    }

    /** Finds a pack by its key. */
    public static Optional<Pack> find(String key) {
        return all().stream().filter(pack -> pack.key().equals(key)).findFirst();
    }

    private static final class Loaded {

        static final List<Pack> ALL = Loaded.read(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(key -> PackFile.read(key.strip(), Loaded.read(key.strip() + ".rules")))
                .toList();

        private static String read(String name) {
            try (InputStream file = Packs.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("There is no file " + name + " beside " + Packs.class.getName()
                            + "; add it, or take it out of the file " + INDEX);
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the pack " + name, e);
            }
        }
    }
}
