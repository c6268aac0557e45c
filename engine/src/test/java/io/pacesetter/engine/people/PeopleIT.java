package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.testing.EngineTest;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class PeopleIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Test
    void takesANameOf200CharactersAndRefusesOneOf201() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        String longest = "김".repeat(200);

        people.add(acme.id(), named("long", longest));

        assertThat(acme.roster().byKey("long").orElseThrow().name()).isEqualTo(longest);
        assertThatThrownBy(() -> people.add(acme.id(), named("longer", longest + "김")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(
                                        new Refusal.Fault("/name", "has 201 characters; at most 200 are allowed")));
    }

    @Test
    void tellsKeysThatDifferOnlyByCaseApart() {
        FoundedOrganization acme = scenario.anOrganization().founded();

        long small = people.add(acme.id(), named("ana", "Ana"));
        long capital = people.add(acme.id(), named("ANA", "Another Ana"));

        assertThat(acme.person("ana")).isEqualTo(small);
        assertThat(acme.person("ANA")).isEqualTo(capital);
    }

    @Test
    void keepsKoreanNamesComposed() {
        FoundedOrganization acme = scenario.anOrganization().founded();
        String decomposed = Normalizer.normalize("김아나", Normalizer.Form.NFD);

        people.add(acme.id(), named("ana", decomposed));

        assertThat(acme.roster().byKey("ana").orElseThrow().name()).isEqualTo("김아나");
        assertThat(list(acme, "아나").people()).hasSize(1);
    }

    @Test
    void keepsOrganizationsWithTheSameKeysApart() {
        FoundedOrganization acme =
                scenario.anOrganization().withTeam("West").withMember("ana").founded();
        FoundedOrganization bolt =
                scenario.anOrganization().withTeam("West").withMember("ana").founded();

        assertThat(acme.person("ana")).isNotEqualTo(bolt.person("ana"));
        assertThat(acme.roster().byId(bolt.person("ana"))).isEmpty();
        assertThat(acme.roster().team(bolt.team("West"))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongWithAPerson() {
        FoundedOrganization acme =
                scenario.anOrganization().withTeam("서울 영업").withMember("ana").founded();

        assertThatThrownBy(() ->
                        people.add(acme.id(), new NewPerson("ana", "A\nB", "nobody", "x".repeat(101), "서울 영엄", null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer)
                                .containsExactly("/name", "/email", "/role", "/team", "/key"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::detail)
                                .contains("'서울 영엄' is no team; did you mean 서울 영업?"));
        assertThat(acme.roster().members()).hasSize(1);
    }

    @Test
    void aRefusedChangeIsNotSeen() {
        FoundedOrganization acme = scenario.anOrganization().withMember("ana").founded();
        long revision = acme.roster().revision();

        assertThatThrownBy(() -> people.add(acme.id(), named("ana", "Again"))).isInstanceOf(Refusal.class);

        assertThat(acme.roster().revision()).isEqualTo(revision);
    }

    @Test
    void findsPeopleByPartOfNameKeyOrEmail() {
        FoundedOrganization acme = scenario.anOrganization()
                .withMember("a-1")
                .named("Zoe")
                .withMember("b-2")
                .named("Adam")
                .founded();
        people.add(acme.id(), new NewPerson("c-3", "Bea", "zoe.fan@example.com", null, null, null));

        assertThat(list(acme, "ZOE").people()).extracting(PersonCard::name).containsExactly("Bea", "Zoe");
        assertThat(list(acme, "B-2").people()).extracting(PersonCard::name).containsExactly("Adam");
        assertThat(list(acme, null).total()).isEqualTo(3);
    }

    private Directory.Listed list(FoundedOrganization organization, @Nullable String text) {
        return directory.people(organization.id(), new Directory.Wanted(text, null, null, person -> true), 0, 50);
    }

    private static NewPerson named(String key, String name) {
        return new NewPerson(key, name, null, null, null, null);
    }
}
