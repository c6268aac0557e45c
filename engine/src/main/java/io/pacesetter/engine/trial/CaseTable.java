package io.pacesetter.engine.trial;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of test cases. */
@Repository
class CaseTable {

    private static final TypeReference<List<Expectation>> EXPECTATIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the cases of a rulebook by name. */
    List<TestCase> of(OrganizationId organization, long rulebook) {
        return jdbc.sql("SELECT * FROM rulebook_case WHERE organization_id = ? AND rulebook_id = ? ORDER BY name, id")
                .params(organization.value(), rulebook)
                .query((row, number) -> testCase(row))
                .list();
    }

    private TestCase testCase(ResultSet row) throws SQLException {
        return new TestCase(
                row.getLong("id"),
                row.getString("name"),
                json.readValue(row.getString("given_facts"), CaseFacts.class),
                json.readValue(row.getString("expected"), EXPECTATIONS),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }

    void insert(OrganizationId organization, long rulebook, TestCase testCase) {
        jdbc.sql("""
                INSERT INTO rulebook_case (id, organization_id, rulebook_id, name, given_facts, expected, changed_by, changed_at,
                  version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        testCase.id(),
                        organization.value(),
                        rulebook,
                        testCase.name(),
                        json.writeValueAsString(testCase.given()),
                        json.writeValueAsString(testCase.expected()),
                        testCase.changedBy(),
                        LocalDateTime.ofInstant(testCase.changedAt(), ZoneOffset.UTC))
                .update();
    }

    /** Writes a case that is still at its version; tells whether it was. */
    boolean update(OrganizationId organization, long rulebook, TestCase testCase) {
        return jdbc.sql("""
                UPDATE rulebook_case SET name = ?, given_facts = ?, expected = ?, changed_by = ?, changed_at = ?,
                  version = version + 1
                WHERE organization_id = ? AND rulebook_id = ? AND id = ? AND version = ?""")
                        .params(
                                testCase.name(),
                                json.writeValueAsString(testCase.given()),
                                json.writeValueAsString(testCase.expected()),
                                testCase.changedBy(),
                                LocalDateTime.ofInstant(testCase.changedAt(), ZoneOffset.UTC),
                                organization.value(),
                                rulebook,
                                testCase.id(),
                                testCase.version())
                        .update()
                == 1;
    }

    boolean delete(OrganizationId organization, long rulebook, long id) {
        return jdbc.sql("DELETE FROM rulebook_case WHERE organization_id = ? AND rulebook_id = ? AND id = ?")
                        .params(organization.value(), rulebook, id)
                        .update()
                == 1;
    }
}
