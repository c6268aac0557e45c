package io.pacesetter.engine.activity;

import io.pacesetter.engine.activity.ActivityCheck.Checked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What one caller reports, and what came of checking it against the vocabulary of one revision. */
final class Report {

    private final List<NewActivity> reported;
    private final Instant now;
    private final long revision;
    private final List<Checked> checked;
    private final List<Candidate> candidates;

    private Report(List<NewActivity> reported, Vocabulary vocabulary, Instant now) {
        this.reported = reported;
        this.now = now;
        this.revision = vocabulary.revision();
        ActivityCheck check = new ActivityCheck(vocabulary, now);
        this.checked = reported.stream().map(check::check).toList();
        this.candidates = new ArrayList<>(checked.size());
        for (Checked one : checked) {
            if (one.candidate() != null) {
                candidates.add(one.candidate());
            }
        }
    }

    /** Checks activities that were reported at a moment. */
    static Report of(List<NewActivity> reported, Vocabulary vocabulary, Instant now) {
        return new Report(reported, vocabulary, now);
    }

    /** Returns the same checked against this vocabulary: itself, unless it was checked against another. */
    Report against(Vocabulary vocabulary) {
        return vocabulary.revision() == revision ? this : new Report(reported, vocabulary, now);
    }

    /** Tells whether nothing was rejected. */
    boolean isSound() {
        return candidates.size() == checked.size();
    }

    /** Tells whether it reports that something is no more. */
    boolean deletes() {
        return candidates.stream().anyMatch(candidate -> candidate.content() == null);
    }

    /** Returns how many activities are reported. */
    int size() {
        return reported.size();
    }

    /** Returns what passed the checks, in order. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Returns a receipt for each activity reported, taking those of the candidates from a run of receipts. */
    List<Receipt> receipts(Iterator<Receipt> ofCandidates) {
        List<Receipt> receipts = new ArrayList<>(checked.size());
        for (Checked one : checked) {
            Receipt.Rejected rejected = one.rejected();
            receipts.add(rejected == null ? ofCandidates.next() : rejected);
        }
        return receipts;
    }
}
