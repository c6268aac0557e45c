package io.pacesetter.engine.activity;

import io.pacesetter.engine.activity.Candidate.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a run of reported activities does to the log; nothing is written here. Not thread-safe. */
final class Commit {

    private final Map<Identity, Entry> entries;
    private final HomeCurrency currency;
    private final List<Entry> touched = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private long accepted;

    /** Takes the known activities by identity, and the last number that was given out. */
    Commit(Map<Identity, Entry> known, HomeCurrency currency, long accepted) {
        this.entries = new HashMap<>(known);
        this.currency = currency;
        this.accepted = accepted;
    }

    /** Takes the next reported activity; the same activity may be reported before it. */
    Receipt take(Candidate candidate) {
        Entry entry = entries.get(candidate.identity());
        Content content = candidate.content();
        if (content == null) {
            return delete(candidate, entry);
        }
        Receipt.Rejected rejected = currency.mixing(content);
        if (rejected != null) {
            return rejected;
        }
        byte[] hash = content.hash(currency.home());
        if (entry == null) {
            return create(candidate, content, hash);
        }
        if (entry.is(hash)) {
            return new Receipt.Duplicate(entry.id());
        }
        remember(entry);
        entry.correct(accepted, content, hash);
        return new Receipt.Corrected(entry.id());
    }

    private Receipt create(Candidate candidate, Content content, byte[] hash) {
        Entry entry = Entry.created(++accepted, candidate.identity(), content, hash);
        entries.put(candidate.identity(), entry);
        touched.add(entry);
        return new Receipt.Accepted(entry.id());
    }

    private Receipt delete(Candidate candidate, @Nullable Entry entry) {
        if (entry == null) {
            return new Receipt.Rejected(
                    "/externalId",
                    "There is no activity \"" + candidate.externalId() + "\" of source \"" + candidate.source()
                            + "\" to delete");
        }
        if (entry.is(null)) {
            return new Receipt.Duplicate(entry.id());
        }
        remember(entry);
        entry.delete(accepted);
        return new Receipt.Deleted(entry.id());
    }

    private void remember(Entry entry) {
        if (!entry.isNew() && !entry.isChanged()) {
            touched.add(entry);
        }
        changes.add(new Change(++accepted, entry.id(), entry.revision(), entry.content(), entry.isDeleted()));
    }

    long accepted() {
        return accepted;
    }

    List<Entry> created() {
        return touched.stream().filter(Entry::isNew).toList();
    }

    /** Returns what is new as the log hands it over; empty if anything known was changed. */
    List<LoggedActivity> additions() {
        return changes.isEmpty() ? touched.stream().map(Entry::logged).toList() : List.of();
    }

    List<Entry> changed() {
        return touched.stream().filter(Entry::isChanged).toList();
    }

    List<Change> changes() {
        return changes;
    }
}
