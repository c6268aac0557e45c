package io.pacesetter.engine.rulebook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.ActivityTypes;
import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.Condition;
import io.pacesetter.rules.measure.Measure;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/** The words that each organization's rules may use, kept in memory while people, settings, indicators and badges stay. */
@Service
public class RuleVocabularies {

    private static final int KEPT = 2_000;
    /** Attributes come with activities, which change no revision. */
    private static final Duration ATTRIBUTES_KEPT = Duration.ofMinutes(1);

    private final ActivityTypes types;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Badges badges;
    private final WordTable words;
    private final PerRevision<Vocabulary> kept;
    private final LoadingCache<OrganizationId, Set<String>> attributes;

    RuleVocabularies(
            ActivityTypes types,
            Indicators indicators,
            Rosters rosters,
            Badges badges,
            WordTable words,
            Revisions revisions,
            PlatformTransactionManager transactions) {
        this.types = types;
        this.indicators = indicators;
        this.rosters = rosters;
        this.badges = badges;
        this.words = words;
        this.kept = new PerRevision<>(revisions, transactions, KEPT, (organization, revision) -> read(organization));
        this.attributes = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(ATTRIBUTES_KEPT)
                .build(words::attributes);
    }

    /** Returns the words as they are committed now. */
    public Vocabulary of(OrganizationId organization) {
        Vocabulary words = kept.current(organization);
        Set<String> names = new TreeSet<>(words.attributes());
        names.addAll(Objects.requireNonNull(attributes.get(organization)));
        return new Vocabulary(
                words.activityTypes(),
                words.indicators(),
                words.badges(),
                words.contests(),
                words.roles(),
                words.teams(),
                words.tags(),
                names);
    }

    private Vocabulary read(OrganizationId organization) {
        Roster roster = rosters.current(organization);
        Collection<IndicatorDefinition> inUse = indicators.inUse(organization);
        return new Vocabulary(
                Vocabulary.byKey(types.list(organization).stream()
                        .map(type -> term(type.key(), type.name(), KoreanWords.ACTIVITY_TYPES))
                        .toList()),
                Vocabulary.byKey(inUse.stream()
                        .map(indicator -> term(indicator.key(), indicator.name(), KoreanWords.INDICATORS))
                        .toList()),
                Vocabulary.byKey(badges.list(organization).stream()
                        .filter(badge -> !badge.retired())
                        .map(badge -> new Term(badge.key(), badge.name(), null))
                        .toList()),
                Vocabulary.byKey(words.contests(organization)),
                roles(roster),
                teams(roster),
                tags(roster),
                attributesOf(inUse));
    }

    private static Term term(String key, String name, Map<String, String> korean) {
        return new Term(key, name, korean.get(key));
    }

    private static Set<String> roles(Roster roster) {
        return stays(roster).flatMap(stay -> Stream.ofNullable(stay.role())).collect(Collectors.toSet());
    }

    private static Set<String> tags(Roster roster) {
        return stays(roster).flatMap(stay -> stay.tags().labels().stream()).collect(Collectors.toSet());
    }

    private static Stream<Roster.Stay> stays(Roster roster) {
        return roster.members().stream().flatMap(member -> roster.staysOf(member.id()).stream());
    }

    private static Set<String> teams(Roster roster) {
        return roster.teams().stream()
                .filter(team -> !team.archived())
                .map(Roster.Team::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> attributesOf(Collection<IndicatorDefinition> inUse) {
        return inUse.stream()
                .map(IndicatorDefinition::measure)
                .flatMap(RuleVocabularies::attributesOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> attributesOf(Measure measure) {
        Stream<String> tested = measure.filter().conditions().stream()
                .map(Condition::field)
                .filter(field -> field.startsWith(Condition.ATTRIBUTE))
                .map(field -> field.substring(Condition.ATTRIBUTE.length()));
        return Stream.concat(tested, Stream.ofNullable(measure.of()).filter(field -> !field.equals(Condition.AMOUNT)));
    }
}
