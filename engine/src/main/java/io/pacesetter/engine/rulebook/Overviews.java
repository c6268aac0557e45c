package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.rulebook.RulebookOverview.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where a rulebook stands from when its versions are in force. */
final class Overviews {

    private Overviews() {}

    static RulebookOverview of(Rulebook rulebook, List<Edition> all, Instant now) {
        List<Edition> own = all.stream()
                .filter(edition -> edition.rulebookId() == rulebook.id())
                .toList();
        Edition current = null;
        Edition next = null;
        for (Edition edition : own) {
            boolean begun = !edition.from().isAfter(now);
            if (!edition.isEmpty() && begun) {
                current = edition.to() == null || edition.to().isAfter(now) ? edition : null;
            } else if (!edition.isEmpty() && next == null) {
                next = edition;
            }
        }
        return new RulebookOverview(
                rulebook, status(rulebook, own), standing(current), standing(next), unpublished(rulebook, own));
    }

    private static Rulebook.Status status(Rulebook rulebook, List<Edition> own) {
        if (rulebook.retiredAt() != null) {
            return Rulebook.Status.RETIRED;
        }
        if (rulebook.suspension() != null) {
            return Rulebook.Status.SUSPENDED;
        }
        return own.isEmpty() ? Rulebook.Status.DRAFT : Rulebook.Status.PUBLISHED;
    }

    private static @Nullable Standing standing(@Nullable Edition edition) {
        return edition == null ? null : new Standing(edition.version(), edition.from());
    }

    private static boolean unpublished(Rulebook rulebook, List<Edition> own) {
        return own.stream()
                .map(Edition::publishedAt)
                .max(Comparator.naturalOrder())
                .map(last -> rulebook.draft().at().isAfter(last))
                .orElse(true);
    }
}
