package io.pacesetter.api.people;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.PersonCard;
import io.pacesetter.engine.people.Post;
import io.pacesetter.engine.people.Presence;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param key the CRM's key
 * @param excluded whether the person neither earns nor appears on boards
 * @param status active, left or upcoming
 * @param team today's; the last one of who left, the first one of who is to come
 * @param partTime the share of full working time
 * @param tags the labels of the same post as {@code team}
 * @param from the first day of the stay without a gap; null for the beginning
 * @param to the day after its last; null while it is open
 */
record PersonResponse(
        String id,
        String key,
        String name,
        @Nullable String email,
        boolean excluded,
        @OneOf(Presence.Status.class) String status,
        @Nullable Named team,
        @Nullable String role,
        BigDecimal partTime,
        List<String> tags,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<MembershipResponse> memberships,
        List<AbsenceResponse> absences,
        long version) {

    /** What is named, by id and name. */
    record Named(String id, String name) {

        static @Nullable Named team(Roster roster, long teamId) {
            return roster.team(teamId)
                    .map(team -> new Named(Ids.format(team.id()), team.name()))
                    .orElse(null);
        }

        static @Nullable Named person(Roster roster, @Nullable Long personId) {
            return personId == null
                    ? null
                    : roster.byId(personId)
                            .map(person -> new Named(Ids.format(person.id()), person.name()))
                            .orElse(null);
        }
    }

    /** A time in one post; {@code to} is the day after its last. */
    record MembershipResponse(
            String id,
            @Nullable Named team,
            @Nullable String role,
            BigDecimal partTime,
            List<String> tags,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long version) {}

    /** Days off, from the first through the last. */
    record AbsenceResponse(
            String id,
            LocalDate from,
            LocalDate to,
            @Nullable String reason) {}

    static PersonResponse of(PersonCard card, Roster roster) {
        Post post = card.presence().post();
        return new PersonResponse(
                Ids.format(card.id()),
                card.key(),
                card.name(),
                card.email(),
                card.excluded(),
                card.presence().status().key(),
                post == null ? null : Named.team(roster, post.teamId()),
                post == null ? null : post.role(),
                post == null ? BigDecimal.ONE : post.partTime(),
                post == null ? List.of() : post.tags().labels(),
                card.presence().from(),
                card.presence().to(),
                card.stays().stream().map(stay -> membership(stay, roster)).toList(),
                card.absences().stream()
                        .map(away ->
                                new AbsenceResponse(Ids.format(away.id()), away.from(), away.lastDay(), away.reason()))
                        .toList(),
                card.version());
    }

    private static MembershipResponse membership(PersonCard.Stay stay, Roster roster) {
        return new MembershipResponse(
                Ids.format(stay.id()),
                Named.team(roster, stay.post().teamId()),
                stay.post().role(),
                stay.post().partTime(),
                stay.post().tags().labels(),
                stay.from(),
                stay.to(),
                stay.version());
    }
}
