package io.pacesetter.api.activity;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LogEntry;
import io.pacesetter.engine.activity.PastEntry;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the API shows it.
 *
 * @param credits who shares it; empty if the member gets all
 * @param revision 1 until it is corrected
 * @param link where it is in the source's own pages, if an attribute {@code link} or {@code url} says so
 */
public record ActivityView(
        String id,
        String source,
        String externalId,
        String type,
        MemberView member,
        Instant occurredAt,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Map<String, Object> attributes,
        List<CreditView> credits,
        boolean deleted,
        int revision,
        @Nullable String link) {

    /** A person behind an activity. */
    public record MemberView(String id, String key, String name) {

        static MemberView of(long person, Roster roster) {
            Optional<Roster.Member> member = roster.byId(person);
            return new MemberView(
                    Ids.format(person),
                    member.map(Roster.Member::key).orElse(""),
                    member.map(Roster.Member::name).orElse(""));
        }
    }

    /** A person's part of an activity. */
    public record CreditView(MemberView member, BigDecimal share) {

        static List<CreditView> of(List<Credit> credits, Roster roster) {
            return credits.stream()
                    .map(credit -> new CreditView(MemberView.of(credit.personId(), roster), credit.share()))
                    .toList();
        }
    }

    /** What an activity was until it was corrected or deleted at {@code replacedAt}. */
    public record Past(
            int revision,
            String type,
            MemberView member,
            Instant occurredAt,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            Map<String, Object> attributes,
            List<CreditView> credits,
            boolean deleted,
            Instant replacedAt) {

        static Past of(PastEntry entry, Roster roster) {
            return new Past(
                    entry.revision(),
                    entry.type(),
                    MemberView.of(entry.personId(), roster),
                    entry.occurredAt(),
                    entry.amount(),
                    entry.currency(),
                    entry.attributes(),
                    CreditView.of(entry.credits(), roster),
                    entry.deleted(),
                    entry.replacedAt());
        }
    }

    /** Shows an activity of the log. */
    public static ActivityView of(LogEntry entry, Roster roster) {
        return new ActivityView(
                Ids.format(entry.id()),
                entry.source(),
                entry.externalId(),
                entry.type(),
                MemberView.of(entry.personId(), roster),
                entry.occurredAt(),
                entry.amount(),
                entry.currency(),
                entry.attributes(),
                CreditView.of(entry.credits(), roster),
                entry.deleted(),
                entry.revision(),
                link(entry.attributes()));
    }

    private static @Nullable String link(Map<String, Object> attributes) {
        return Stream.of("link", "url")
                .map(attributes::get)
                .filter(value ->
                        value instanceof String text && (text.startsWith("https://") || text.startsWith("http://")))
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
