package io.pacesetter.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.testing.EngineTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class SchemaIT {

    /** Tables of libraries, and those whose rows belong to the whole installation. */
    private static final Set<String> WITHOUT_ORGANIZATION = Set.of(
            "organization", "flyway_schema_history", "sign_in_attempt", "spring_session", "spring_session_attributes");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableCarriesItsOrganization() {
        List<String> without = jdbc.sql("""
                        SELECT LOWER(t.table_name) FROM information_schema.tables t
                        WHERE LOWER(t.table_schema) = (SELECT LOWER(MIN(o.table_schema)) FROM information_schema.tables o
                                                       WHERE LOWER(o.table_name) = 'lane_intake'
                                                         AND LOWER(o.table_schema) IN (LOWER(SCHEMA()), LOWER(DATABASE())))
                          AND NOT EXISTS (SELECT 1 FROM information_schema.columns c
                                          WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                                            AND LOWER(c.column_name) = 'organization_id')""").query(String.class).list();

        assertThat(without).isNotEmpty().isSubsetOf(WITHOUT_ORGANIZATION);
    }
}
