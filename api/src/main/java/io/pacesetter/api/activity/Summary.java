package io.pacesetter.api.activity;

import io.pacesetter.engine.activity.Receipt;
import java.util.ArrayList;
import java.util.List;

/** What became of the activities of a request; all but the rejected are durable. */
record Summary(int accepted, int duplicates, int corrected, int deleted, List<RejectedElement> rejected) {

    /**
     * An element that was not taken.
     *
     * @param index its place in the request, from 0
     * @param pointer JSON pointer to the field within the element
     */
    record RejectedElement(int index, String pointer, String detail) {}

    static Summary of(List<Receipt> receipts) {
        int accepted = 0;
        int duplicates = 0;
        int corrected = 0;
        int deleted = 0;
        List<RejectedElement> rejected = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            if (receipt instanceof Receipt.Rejected no) {
                rejected.add(new RejectedElement(i, no.pointer(), no.detail()));
            } else if (receipt instanceof Receipt.Accepted) {
                accepted++;
            } else if (receipt instanceof Receipt.Duplicate) {
                duplicates++;
            } else if (receipt instanceof Receipt.Corrected) {
                corrected++;
            } else if (receipt instanceof Receipt.Deleted) {
                deleted++;
            }
        }
        return new Summary(accepted, duplicates, corrected, deleted, rejected);
    }
}
