package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RosterIT {

    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Test
    void showsWhoBelongedWhereOnWhichDay() {
        FoundedOrganization acme = scenario.anOrganization()
                .inZone("Asia/Seoul")
                .withTeam("서울")
                .withTeam("West")
                .under("서울")
                .withTeam("East")
                .withMember("ana")
                .named("김아나")
                .in("West")
                .as("AE")
                .withMember("ben")
                .in("East")
                .from(MAY_1)
                .through(MAY_1.plusDays(9))
                .founded();
        long ana = acme.person("ana");
        long ben = acme.person("ben");

        people.join(acme.id(), ana, new Post(acme.team("East"), "AE"), MAY_1);

        Roster roster = acme.roster();
        assertThat(roster.byKey("ana").orElseThrow().name()).isEqualTo("김아나");
        assertThat(roster.teamOn(ana, MAY_1.minusDays(1))).isEqualTo(acme.team("West"));
        assertThat(roster.teamOn(ana, MAY_1)).isEqualTo(acme.team("East"));
        assertThat(roster.stayOn(ben, MAY_1.minusDays(1))).isEmpty();
        assertThat(roster.stayOn(ben, MAY_1.plusDays(9))).isPresent();
        assertThat(roster.stayOn(ben, MAY_1.plusDays(10))).isEmpty();
        assertThat(roster.tenureOn(ana, MAY_1)).hasValue(Roster.ALWAYS);
        assertThat(roster.tenureOn(ben, MAY_1.plusDays(9))).hasValue(9);
        assertThat(roster.tenureOn(ben, MAY_1.plusDays(10))).isEmpty();
        assertThat(roster.treeOn(MAY_1).lineage(acme.team("West"))).containsExactly(acme.team("West"), acme.team("서울"));
    }
}
