package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words that come from tables of other features: contests, and the attributes of the latest activities. */
@Repository
class WordTable {

    private static final int SAMPLE = 200;
    private static final int MOST_ATTRIBUTES = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WordTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the contests that are not over. */
    List<Term> contests(OrganizationId organization) {
        return jdbc.sql("""
                SELECT contest_key, name FROM contest
                WHERE organization_id = ? AND status NOT IN ('final', 'cancelled') ORDER BY contest_key""")
                .param(organization.value())
                .query((row, number) -> new Term(row.getString(1), row.getString(2), null))
                .list();
    }

    /** Returns the names of attributes that the latest activities carry. */
    Set<String> attributes(OrganizationId organization) {
        Set<String> names = new TreeSet<>();
        jdbc.sql("""
                SELECT attributes FROM activity WHERE organization_id = ? AND attributes IS NOT NULL
                ORDER BY id DESC LIMIT ?""")
                .params(organization.value(), SAMPLE)
                .query(String.class)
                .list()
                .forEach(text -> {
                    JsonNode attributes = json.readTree(text);
                    if (names.size() < MOST_ATTRIBUTES) {
                        names.addAll(attributes.propertyNames());
                    }
                });
        return names;
    }
}
