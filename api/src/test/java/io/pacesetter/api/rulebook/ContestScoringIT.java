package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.rulebook.NewRulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ContestScoringIT {

    @Autowired
    private Installation installation;

    @Autowired
    private Rulebooks rulebooks;

    @Test
    void changesWithItsContestAlone() {
        Tenant acme = installation.organization("Acme");
        Client client = acme.client();
        Viewer viewer = new Viewer(acme.id(), "ana", null, null, EnumSet.allOf(Permission.class), true);
        NewRulebook scoring = new NewRulebook("spring", "Spring", "contest", Ids.next(), null, "", "en");
        String id = Ids.format(CurrentOrganization.call(acme.id(), () -> rulebooks.create(viewer, scoring))
                .id());

        assertThat(client.get("/rulebooks/" + id).status()).isEqualTo(200);
        assertThat(client.put("/rulebooks/" + id + "/draft", Map.of("text", "")).status())
                .isEqualTo(409);
        assertThat(client.post("/rulebooks/" + id + "/publish").status()).isEqualTo(409);
        assertThat(client.post("/rulebooks/" + id + "/rollback", Map.of("version", 1))
                        .status())
                .isEqualTo(409);
        assertThat(client.post("/rulebooks/" + id + "/retire").status()).isEqualTo(409);
    }
}
