package io.pacesetter.processes.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of definitions; they belong to the installation. */
@Component
class DefinitionTable {

    private static final String COLUMNS = "process, version, name, bpmn, deployed_at, deployed_by";

    private final JdbcClient jdbc;

    DefinitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Definition> newest(String process) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM process_definition WHERE process = ? ORDER BY version DESC LIMIT 1")
                .param(process)
                .query(DefinitionTable::definition)
                .optional();
    }

    Optional<Definition> find(String process, int version) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM process_definition WHERE process = ? AND version = ?")
                .params(process, version)
                .query(DefinitionTable::definition)
                .optional();
    }

    List<Definition> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM process_definition ORDER BY process, version DESC")
                .query(DefinitionTable::definition)
                .list();
    }

    void add(Definition definition, String digest) {
        jdbc.sql("INSERT INTO process_definition (" + COLUMNS + ", digest) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        definition.process(),
                        definition.version(),
                        definition.name(),
                        definition.bpmn(),
                        LocalDateTime.ofInstant(definition.deployedAt(), ZoneOffset.UTC),
                        definition.deployedBy(),
                        digest)
                .update();
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        return new Definition(
                row.getString("process"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("bpmn"),
                row.getObject("deployed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("deployed_by"));
    }
}
