package io.pacesetter.engine.importing;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of an organization's activity types. */
@Repository
class TypeKeys {

    private final JdbcClient jdbc;

    TypeKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(OrganizationId organization) {
        return jdbc.sql("SELECT type_key FROM activity_type WHERE organization_id = ?")
                .param(organization.value())
                .query(String.class)
                .set();
    }
}
