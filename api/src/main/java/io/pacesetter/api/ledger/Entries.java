package io.pacesetter.api.ledger;

import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.notice.Wording;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.RulebookOverview;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows entries of the ledger with the names of everything that they speak of. */
@Component
public class Entries {

    private final LedgerBrowser ledger;
    private final LogBrowser log;
    private final Rulebooks rulebooks;
    private final Badges badges;
    private final Rosters rosters;
    private final Wording wording;
    private final JsonMapper json;

    Entries(
            LedgerBrowser ledger,
            LogBrowser log,
            Rulebooks rulebooks,
            Badges badges,
            Rosters rosters,
            Wording wording,
            JsonMapper json) {
        this.ledger = ledger;
        this.log = log;
        this.rulebooks = rulebooks;
        this.badges = badges;
        this.rosters = rosters;
        this.wording = wording;
        this.json = json;
    }

    /** Shows entries in the order given. */
    public List<EntryResponse> show(OrganizationId organization, List<LedgerEntry> entries) {
        Map<Long, Rulebook> known = rulebooks.list(organization).stream()
                .map(RulebookOverview::rulebook)
                .collect(Collectors.toMap(Rulebook::id, Function.identity()));
        return entries.stream().map(entry -> show(organization, entry, known)).toList();
    }

    private EntryResponse show(OrganizationId organization, LedgerEntry entry, Map<Long, Rulebook> known) {
        Effect effect = entry.effect();
        Cause.Decision decision = effect.cause().decision();
        String given = entry.reason();
        Long contest = effect.value().contestId();
        Long reverses = entry.reverses();
        return new EntryResponse(
                Ids.format(entry.id()),
                effect.cause().occurredAt(),
                entry.writtenAt(),
                effect.value().points(),
                effect.kind().key(),
                given != null ? given : decision == null ? "" : decision.rule(),
                member(organization, effect.personId()),
                badge(organization, effect.value().badgeId()),
                contest == null ? null : Ids.format(contest),
                wording.of(organization, effect),
                cause(organization, entry, known),
                reverses == null ? null : Ids.format(reverses),
                entry.isReversal()
                        ? null
                        : ledger.reversalOf(organization, entry.id())
                                .map(reversal -> Ids.format(reversal.id()))
                                .orElse(null));
    }

    private EntryResponse.CauseResponse cause(
            OrganizationId organization, LedgerEntry entry, Map<Long, Rulebook> known) {
        Cause cause = entry.effect().cause();
        Cause.Decision decision = cause.decision();
        Long activity = cause.activityId();
        return new EntryResponse.CauseResponse(
                activity == null ? null : activity(organization, activity),
                cause.tick(),
                decision == null ? null : rulebook(known.get(decision.rulebookId())),
                decision == null ? null : decision.version(),
                decision == null ? null : decision.rule(),
                entry.actor(),
                seen(entry.effect().seen()));
    }

    private EntryResponse.@Nullable ActivityName activity(OrganizationId organization, long id) {
        return log.find(organization, id)
                .map(found -> new EntryResponse.ActivityName(
                        Ids.format(id), found.source(), found.externalId(), found.type(), found.occurredAt()))
                .orElse(null);
    }

    private static EntryResponse.@Nullable RulebookName rulebook(@Nullable Rulebook rulebook) {
        if (rulebook == null) {
            return null;
        }
        Long contest = rulebook.contestId();
        return new EntryResponse.RulebookName(
                Ids.format(rulebook.id()),
                rulebook.key(),
                rulebook.name(),
                contest == null ? null : Ids.format(contest));
    }

    private EntryResponse.Named member(OrganizationId organization, long person) {
        String id = Ids.format(person);
        return rosters.current(organization)
                .byId(person)
                .map(member -> named(id, member))
                .orElseGet(() -> new EntryResponse.Named(id, "", ""));
    }

    private static EntryResponse.Named named(String id, Roster.Member member) {
        return new EntryResponse.Named(id, member.key(), member.name());
    }

    private EntryResponse.@Nullable BadgeName badge(OrganizationId organization, @Nullable Long badge) {
        return badge == null
                ? null
                : badges.find(organization, badge)
                        .map(found ->
                                new EntryResponse.BadgeName(found.key(), found.name(), found.icon(), found.color()))
                        .orElse(null);
    }

    private Map<String, String> seen(@Nullable String text) {
        Map<String, String> seen = new LinkedHashMap<>();
        if (text != null) {
            JsonNode node = json.readTree(text);
            node.properties()
                    .forEach(value -> seen.put(value.getKey(), value.getValue().asString()));
        }
        return seen;
    }
}
