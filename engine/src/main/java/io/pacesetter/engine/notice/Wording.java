package io.pacesetter.engine.notice;

import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills in the places of messages: who it was, how much, which badge. What is filled in is text, never read again. */
@Component
public class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final int MOST_DIGITS = 4;

    private final Rosters rosters;
    private final Badges badges;
    private final Organizations organizations;
    private final JsonMapper json;

    Wording(Rosters rosters, Badges badges, Organizations organizations, JsonMapper json) {
        this.rosters = rosters;
        this.badges = badges;
        this.organizations = organizations;
        this.json = json;
    }

    /** Returns an effect's message with its places filled in; empty if it has none. */
    public String of(OrganizationId organization, Effect effect) {
        String message = effect.message();
        if (message == null) {
            return "";
        }
        Matcher places = PLACE.matcher(message);
        return places.replaceAll(
                place -> Matcher.quoteReplacement(filled(organization, effect, place.group(1), place.group())));
    }

    private String filled(OrganizationId organization, Effect effect, String place, String written) {
        return switch (place) {
            case "member" -> member(organization, effect.originId());
            case "team" -> team(organization, effect);
            case "badge" -> badge(organization, effect.value().badgeId());
            case "amount", "activity", "value" -> seen(organization, effect.seen(), place);
            default -> written;
        };
    }

    /** Returns a person's name; empty for nobody in the roster. */
    public String member(OrganizationId organization, long person) {
        return rosters.current(organization)
                .byId(person)
                .map(Roster.Member::name)
                .orElse("");
    }

    private String team(OrganizationId organization, Effect effect) {
        Roster roster = rosters.current(organization);
        return roster.team(roster.teamOn(effect.originId(), effect.cause().day()))
                .map(Roster.Team::name)
                .orElse("");
    }

    /** Returns a badge's name; empty for none. */
    public String badge(OrganizationId organization, @Nullable Long badge) {
        return badge == null
                ? ""
                : badges.find(organization, badge).map(Badge::name).orElse("");
    }

    private String seen(OrganizationId organization, @Nullable String seen, String place) {
        JsonNode value = seen == null ? null : json.readTree(seen).get(place);
        if (value == null || value.isNull()) {
            return "";
        }
        String text = value.asString();
        try {
            NumberFormat format = NumberFormat.getInstance(
                    Locale.forLanguageTag(organizations.profile(organization).locale()));
            format.setMaximumFractionDigits(MOST_DIGITS);
            return format.format(new BigDecimal(text));
        } catch (NumberFormatException aText) {
            return text;
        }
    }
}
