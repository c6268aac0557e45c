package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity's row while a commit is worked out. Not thread-safe. */
final class Entry {

    private static final int AMOUNT_SCALE = 4;
    private static final int SHARE_SCALE = 8;

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

    /** Returns the activity as the log hands it over: with as many digits as its columns have. */
    LoggedActivity logged() {
        BigDecimal amount = content.amount();
        return new LoggedActivity(
                id,
                identity.source(),
                identity.externalId(),
                content.type(),
                content.occurredAt(),
                amount == null ? null : amount.setScale(AMOUNT_SCALE),
                content.currency(),
                content.attributes(),
                content.credits().isEmpty()
                        ? List.of(new Credit(content.personId(), BigDecimal.ONE))
                        : content.credits().stream().map(Entry::logged).toList());
    }

    private static Credit logged(Credit credit) {
        return new Credit(credit.personId(), credit.share().setScale(SHARE_SCALE));
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
