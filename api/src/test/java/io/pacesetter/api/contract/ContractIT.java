package io.pacesetter.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that the web application's types are generated from is what the server serves. */
@ApiTest
class ContractIT {

    private static final Path CONTRACT = Path.of("..", "ui", "openapi.json");
    private static final String REFRESH = "mvn -o -Dskip.ui -Dskip.mariadb -pl api -am verify -Dtest=none"
            + " -Dit.test=ContractIT -Dcontract.write -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dfailsafe.failIfNoSpecifiedTests=false";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private Installation installation;

    @Test
    void isWhatTheServerServes() throws IOException {
        String served = served();
        if (System.getProperty("contract.write") != null) {
            Files.writeString(CONTRACT, served);
        }

        assertThat(Files.readString(CONTRACT))
                .as("The API has changed: refresh ui/openapi.json with %s", REFRESH)
                .isEqualTo(served);
    }

    @Test
    void knowsTheShapeOfEveryRecord() {
        JSON.readTree(served())
                .at("/components/schemas")
                .forEachEntry((name, schema) ->
                        assertThat(schema.path("properties").isEmpty()).as(name).isFalse());
    }

    /** Returns what the server says of its API, in a fixed order and without its own address. */
    private String served() {
        Map<?, ?> described =
                JSON.readValue(installation.anonymous().get("//v3/api-docs").text(), TreeMap.class);
        described.remove("servers");
        return JSON.writeValueAsString(described).replace(System.lineSeparator(), "\n") + "\n";
    }
}
