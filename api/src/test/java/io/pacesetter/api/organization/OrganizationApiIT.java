package io.pacesetter.api.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class OrganizationApiIT {

    @Autowired
    private Installation installation;

    @Test
    void theAdministratorsKeyCreatesAnOrganizationWithAKeyOfItsOwn() {
        Answer created = installation
                .administrator()
                .post(
                        "/organizations",
                        Map.of(
                                "name", "한빛",
                                "timeZone", "Asia/Seoul",
                                "locale", "ko",
                                "weekStart", "sunday",
                                "fiscalYearStart", 4,
                                "workingDays", List.of("mon", "TUE", "Wednesday")));

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Answer shown =
                installation.withKey(String.valueOf(created.at("/apiKey"))).get("/organization");
        assertThat(shown.at("/id")).isEqualTo(created.at("/id"));
        assertThat(shown.at("/timeZone")).isEqualTo("Asia/Seoul");
        assertThat(shown.at("/weekStart")).isEqualTo("SUNDAY");
        assertThat(shown.at("/fiscalYearStart")).isEqualTo("4");
        assertThat(shown.at("/workingDays/2")).isEqualTo("WEDNESDAY");
        assertThat(shown.at("/workdayStart")).isEqualTo("09:00");
    }

    @Test
    void namesEveryWrongSettingAtOnce() {
        Answer answer = installation
                .administrator()
                .post(
                        "/organizations",
                        Map.of("timeZone", "Mars/Base", "locale", "xx", "weekStart", "x", "workingDays", List.of()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder("/name", "/timeZone", "/locale", "/weekStart", "/workingDays");
    }

    @Test
    void anOrganizationsKeyCreatesNoOrganization() {
        Client acme = installation.organization("Acme").client();

        assertThat(acme.post("/organizations", Map.of("name", "Bolt", "timeZone", "UTC"))
                        .status())
                .isEqualTo(403);
        assertThat(installation.anonymous().post("/organizations", Map.of()).status())
                .isEqualTo(401);
        assertThat(installation.administrator().get("/organization").status()).isEqualTo(403);
    }

    @Test
    void changesSettingsAndRefusesStaleOnes() {
        Client acme = installation.organization("Acme").client();

        Answer changed = acme.patch("/organization", Map.of("workdayEnd", "17:30", "currency", "krw", "version", 0));

        assertThat(changed.at("/workdayEnd")).isEqualTo("17:30");
        assertThat(changed.at("/currency")).isEqualTo("KRW");
        assertThat(changed.at("/version")).isEqualTo("1");
        assertThat(acme.patch("/organization", Map.of("name", "Late", "version", 0))
                        .status())
                .isEqualTo(409);
        assertThat(acme.patch("/organization", Map.of("currency", "coins", "workdayStart", "9"))
                        .pointers())
                .containsExactlyInAnyOrder("/currency", "/workdayStart");
    }

    @Test
    void keepsHolidays() {
        Client acme = installation.organization("Acme").client();

        acme.post("/organization/holidays", Map.of("day", "2025-10-06", "name", "추석"));

        assertThat(acme.get("/organization/holidays").at("/items/0/name")).isEqualTo("추석");
        assertThat(acme.get("/calendar/periods?period=week&at=2025-10-08").at("/workingDays"))
                .isEqualTo("4");
        assertThat(acme.delete("/organization/holidays/2025-10-06").status()).isEqualTo(204);
        assertThat(acme.delete("/organization/holidays/2025-10-06").status()).isEqualTo(404);
        assertThat(acme.post("/organization/holidays", Map.of("day", "2025-13-01"))
                        .pointers())
                .containsExactlyInAnyOrder("/day", "/name");
    }

    @Test
    void showsThePeriodThatHoldsADay() {
        Client acme = installation.organization("Acme").client();
        acme.patch("/organization", Map.of("fiscalYearStart", 4));

        Answer quarter = acme.get("/calendar/periods?period=quarter&at=2025-02-14");

        assertThat(quarter.at("/from")).isEqualTo("2025-01-01");
        assertThat(quarter.at("/to")).isEqualTo("2025-04-01");
        assertThat(quarter.at("/label")).isEqualTo("2024/25 Q4");
        assertThat(acme.get("/calendar/periods?period=week&at=2025-05-14").at("/workingDaysGone"))
                .isEqualTo("3");
        assertThat(acme.get("/calendar/periods?period=fortnight&at=someday").pointers())
                .containsExactlyInAnyOrder("/period", "/at");
    }

    @Test
    void addsActivityTypes() {
        Client acme = installation.organization("Acme").client();

        assertThat(acme.post("/activity-types", Map.of("key", "site_visit", "name", "현장 방문"))
                        .status())
                .isEqualTo(201);
        assertThat(acme.get("/activity-types").text()).contains("현장 방문");
        assertThat(acme.post("/activity-types", Map.of("key", "call", "name", "Call"))
                        .pointers())
                .containsExactly("/key");
    }
}
