package io.pacesetter.engine.testing;

import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.rulebook.RuleJson;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.RulesChanged;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts rules in force from any moment on, the past too, which the product never does. */
@Component
public final class RulesInForce {

    private final RuleTexts texts;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RulesInForce(
            RuleTexts texts,
            Revisions revisions,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.texts = texts;
        this.revisions = revisions;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A rulebook that comes into force.
     *
     * @param contest the contest that it scores; null for none
     */
    public record Book(
            String key, Purpose purpose, @Nullable Long contest) {

        /** A rulebook of the organization. */
        public static Book of(String key) {
            return new Book(key, Purpose.RECOGNITION, null);
        }
    }

    /** Reads rules from English sentences. */
    public List<Rule> read(OrganizationId organization, String english) {
        RuleTexts.Read read = texts.read(organization, english, Language.EN, null);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems() + " in " + english);
        }
        return read.rules();
    }

    /** Puts rules in force that are told in English, and returns the rulebook's id. */
    public long from(OrganizationId organization, Instant moment, Book book, String english) {
        return from(organization, moment, book, read(organization, english));
    }

    /** Puts rules in force as the next version of a rulebook, and returns the rulebook's id. */
    public long from(OrganizationId organization, Instant moment, Book book, List<Rule> rules) {
        return change(organization, moment, () -> {
            long id = jdbc.sql("SELECT id FROM rulebook WHERE organization_id = ? AND rulebook_key = ?")
                    .params(organization.value(), book.key())
                    .query(Long.class)
                    .optional()
                    .orElseGet(() -> insert(organization, book));
            Integer number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM rulebook_version"
                            + " WHERE organization_id = ? AND rulebook_id = ?")
                    .params(organization.value(), id)
                    .query(Integer.class)
                    .single();
            jdbc.sql(
                            "INSERT INTO rulebook_version (organization_id, rulebook_id, number, source_text, language, rules, note,"
                                    + " author, published_at, effective_from) VALUES (?, ?, ?, '', 'en', ?, '', 'tests', ?, ?)")
                    .params(organization.value(), id, number, RuleJson.write(rules), utc(moment), utc(moment))
                    .update();
            return id;
        });
    }

    /** Takes a rulebook out of force. */
    public void end(OrganizationId organization, Instant moment, long rulebook) {
        change(organization, moment, () -> {
            jdbc.sql("UPDATE rulebook_version SET effective_to = ? WHERE organization_id = ? AND rulebook_id = ?"
                            + " AND effective_to IS NULL")
                    .params(utc(moment), organization.value(), rulebook)
                    .update();
            return rulebook;
        });
    }

    /** Makes a badge exist, and returns its id. */
    public long badge(OrganizationId organization, String key) {
        long id = Ids.next();
        return change(organization, Instant.EPOCH, () -> {
            jdbc.sql("INSERT INTO badge (id, organization_id, badge_key, name, description, icon, color, built_in,"
                            + " created_at, version) VALUES (?, ?, ?, ?, '', 'star', 'gold', FALSE, ?, 0)")
                    .params(id, organization.value(), key, key, utc(Instant.EPOCH))
                    .update();
            return id;
        });
    }

    private long insert(OrganizationId organization, Book book) {
        long id = Ids.next();
        LocalDateTime now = utc(Instant.EPOCH);
        jdbc.sql("INSERT INTO rulebook (id, organization_id, rulebook_key, name, purpose, contest_id, draft_text,"
                        + " draft_language, draft_by, draft_at, needs_approval, created_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '', 'en', 'tests', ?, FALSE, ?, 0)")
                .params(
                        id,
                        organization.value(),
                        book.key(),
                        book.key(),
                        book.purpose().key())
                .param(book.contest())
                .params(now, now)
                .update();
        return id;
    }

    private long change(OrganizationId organization, Instant from, Supplier<Long> work) {
        Long result = CurrentOrganization.call(
                organization,
                () -> transaction.execute(status -> {
                    revisions.changed(organization);
                    Long done = work.get();
                    if (from.isAfter(Instant.EPOCH)) {
                        events.publishEvent(new RulesChanged(organization, from));
                    }
                    return done;
                }));
        return Objects.requireNonNull(result);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
