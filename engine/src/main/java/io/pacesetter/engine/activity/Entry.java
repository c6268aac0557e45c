package io.pacesetter.engine.activity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An activity's row while a commit is worked out. Not thread-safe. */
final class Entry {

    private final long id;
    private final Candidate.Identity identity;
    private final boolean isNew;
    private Content content;
    private byte[] hash;
    private boolean deleted;
    private int revision;
    private long changedSeq;
    private boolean changed;

    private Entry(long id, Candidate.Identity identity, Content content, byte[] hash, boolean isNew) {
        this.id = id;
        this.identity = identity;
        this.content = content;
        this.hash = hash;
        this.isNew = isNew;
        this.revision = 1;
        this.changedSeq = id;
    }

    static Entry created(long id, Candidate.Identity identity, Content content, byte[] hash) {
        return new Entry(id, identity, content, hash, true);
    }

    static Entry stored(
            long id, Candidate.Identity identity, Content content, byte[] hash, boolean deleted, int revision) {
        Entry entry = new Entry(id, identity, content, hash, false);
        entry.deleted = deleted;
        entry.revision = revision;
        return entry;
    }

    /** Tells whether it is as reported already; null reports that it is no more. */
    boolean is(byte @Nullable [] reported) {
        return reported == null ? deleted : !deleted && Arrays.equals(hash, reported);
    }

    void correct(long seq, Content other, byte[] otherHash) {
        content = other;
        hash = otherHash;
        change(seq, false);
    }

    void delete(long seq) {
        change(seq, true);
    }

    private void change(long seq, boolean isDeleted) {
        deleted = isDeleted;
        revision++;
        changedSeq = seq;
        changed = true;
    }

    long id() {
        return id;
    }

    Candidate.Identity identity() {
        return identity;
    }

    Content content() {
        return content;
    }

    byte[] hash() {
        return hash;
    }

    boolean isDeleted() {
        return deleted;
    }

    int revision() {
        return revision;
    }

    long changedSeq() {
        return changedSeq;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isChanged() {
        return changed && !isNew;
    }
}
