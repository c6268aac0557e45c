package io.pacesetter.engine.rulebook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rules an organization had when. Of one rulebook no two chapters cover the same moment.
 *
 * @param chapters all there ever were, those of length zero left out
 */
public record RuleHistory(List<Chapter> chapters) {

    /** The history of who never had a rule. */
    public static final RuleHistory NONE = new RuleHistory(List.of());

    public RuleHistory {
        chapters = List.copyOf(chapters);
    }

    /** Returns the first moment at which any rule was in force; empty if there never was one. */
    public Optional<Instant> beginning() {
        return chapters.stream().map(Chapter::from).min(Comparator.naturalOrder());
    }

    /** Returns the chapters that cover any moment from one up to but without another. */
    public List<Chapter> between(Instant from, Instant to) {
        return chapters.stream()
                .filter(chapter -> chapter.from().isBefore(to)
                        && (chapter.to() == null || chapter.to().isAfter(from)))
                .toList();
    }
}
