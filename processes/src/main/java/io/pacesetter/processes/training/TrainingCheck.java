package io.pacesetter.processes.training;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks how somebody describes a training. */
@Component
class TrainingCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_LINK = 1_000;
    private static final int MOST_MINUTES = 6_000;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    private final Indicators indicators;
    private final Organizations organizations;

    TrainingCheck(Indicators indicators, Organizations organizations) {
        this.indicators = indicators;
        this.organizations = organizations;
    }

    /**
     * Returns the training that is described.
     *
     * @param before the training as it is; null for a new one
     * @throws io.pacesetter.engine.refusal.Refusal naming every field that is wrong
     */
    Training check(OrganizationId organization, Training.Draft draft, @Nullable Training before) {
        Faults faults = new Faults();
        String name = faults.required("/name", draft.name(), LONGEST_NAME);
        Training.Kind kind = Training.Kind.find(draft.kind()).orElse(null);
        if (kind == null) {
            faults.add("/kind", "must be link, file or session");
        }
        Training checked = new Training(
                before == null ? Ids.next() : before.id(),
                before == null ? key(draft.key(), name, faults) : before.key(),
                name,
                description(draft.description(), faults),
                Objects.requireNonNullElse(kind, Training.Kind.LINK),
                link(draft.link(), kind, faults),
                minutes(draft.minutes(), faults),
                indicator(organization, draft.indicator(), before, faults),
                language(organization, draft.language(), faults),
                before == null ? null : before.file(),
                false,
                before == null ? 0 : before.version());
        faults.refuseIfAny();
        return checked;
    }

    private static String key(@Nullable String given, String name, Faults faults) {
        if (given != null && !given.isBlank()) {
            if (!KEY.matcher(given.strip()).matches()) {
                faults.add("/key", "must be up to 64 small letters, digits, - and _, such as cold-calls");
            }
            return given.strip();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return cut.isEmpty() ? "training-" + Ids.format(Ids.next()).toLowerCase(Locale.ROOT) : cut;
    }

    /** A description may have lines. */
    private static String description(@Nullable String given, Faults faults) {
        if (given == null) {
            return "";
        }
        String text = given.strip();
        if (text.length() > LONGEST_DESCRIPTION) {
            faults.add(
                    "/description",
                    "has " + text.length() + " characters; at most " + LONGEST_DESCRIPTION + " are allowed");
        }
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static @Nullable String link(@Nullable String given, Training.@Nullable Kind kind, Faults faults) {
        String link = faults.optional("/link", given, LONGEST_LINK);
        if (link == null) {
            if (kind == Training.Kind.LINK) {
                faults.add("/link", "is missing; give the address where the training is");
            }
            return null;
        }
        if (!isWebAddress(link)) {
            faults.add("/link", "must be an address that starts with https:// or http://");
        }
        return link;
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = new URI(link);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int minutes(@Nullable Integer given, Faults faults) {
        if (given == null || given < 1 || given > MOST_MINUTES) {
            faults.add("/minutes", "must be a whole number from 1 to " + MOST_MINUTES);
            return 1;
        }
        return given;
    }

    private @Nullable Long indicator(
            OrganizationId organization, @Nullable String key, @Nullable Training before, Faults faults) {
        if (key == null || key.isBlank()) {
            return null;
        }
        IndicatorDefinition found = indicators.find(organization, key.strip()).orElse(null);
        if (found != null) {
            return found.id();
        }
        Long old = before == null ? null : before.indicatorId();
        boolean stays = old != null
                && indicators
                        .find(organization, old)
                        .filter(indicator -> indicator.key().equals(key.strip()))
                        .isPresent();
        if (!stays) {
            faults.add("/indicator", "There is no indicator " + key.strip() + "; see GET /indicators");
        }
        return old;
    }

    private String language(OrganizationId organization, @Nullable String given, Faults faults) {
        if (given == null || given.isBlank()) {
            return Locale.forLanguageTag(organizations.profile(organization).locale())
                    .getLanguage();
        }
        if (!LANGUAGE.matcher(given.strip()).matches()) {
            faults.add("/language", "must be a language tag such as en or ko");
        }
        return given.strip();
    }
}
