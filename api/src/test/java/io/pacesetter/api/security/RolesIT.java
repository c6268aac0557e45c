package io.pacesetter.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Endpoints;
import io.pacesetter.api.testing.Endpoints.Endpoint;
import io.pacesetter.api.testing.EventStream;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may call what: each endpoint by each role, as these tables say. An endpoint that is added needs a line here; one of
 * several permissions is enough.
 */
@ApiTest
class RolesIT {

    private static final Map<String, Set<String>> ROLES = table("""
            rep            standings:read activities:read recognition:write tasks:work coaching:read onboarding:read
            manager        standings:read activities:read people:read goals:write rules:read contests:write recognition:write tasks:work coaching:read coaching:write onboarding:read onboarding:write training:write
            sales_ops      standings:read activities:read activities:write people:read people:write indicators:write goals:write rules:read rules:write contests:write recognition:write imports:run organization:write tasks:work coaching:read coaching:write onboarding:read onboarding:write training:write processes:administer
            hr             standings:read activities:read people:read people:write recognition:write tasks:work coaching:read onboarding:read onboarding:write training:write
            executive      standings:read activities:read people:read rules:read recognition:write tasks:work coaching:read onboarding:read
            administrator  standings:read activities:read activities:write people:read people:write indicators:write goals:write rules:read rules:write contests:write recognition:write imports:run organization:write access:administer audit:read tasks:work coaching:read coaching:write onboarding:read onboarding:write training:write processes:administer
            display        standings:read
            """);

    /** {@code open} endpoints answer everyone who has a session, {@code installation} ones no role at all. */
    private static final Map<String, Set<String>> ENDPOINTS = table("""
            GET_/accounts                              access:administer
            POST_/accounts                             access:administer
            PATCH_/accounts/{id}                       access:administer
            POST_/accounts/{id}/reset-link             access:administer
            GET_/api-keys                              access:administer
            POST_/api-keys                             access:administer
            DELETE_/api-keys/{id}                      access:administer
            GET_/access-links/{token}                  open
            POST_/access-links/{token}                 open
            GET_/audit                                 audit:read
            GET_/session                               open
            POST_/session                              open
            DELETE_/session                            open
            PUT_/session/locale                        open
            PUT_/session/password                      open
            POST_/organizations                        installation
            GET_/organization                          standings:read activities:read activities:write people:read people:write indicators:write goals:write imports:run organization:write
            PATCH_/organization                        organization:write
            GET_/organization/holidays                 standings:read people:read organization:write
            POST_/organization/holidays                organization:write
            DELETE_/organization/holidays/{day}        organization:write
            GET_/activity-types                        standings:read activities:read activities:write indicators:write imports:run organization:write
            POST_/activity-types                       organization:write indicators:write
            GET_/calendar/periods                      standings:read activities:read people:read goals:write indicators:write organization:write
            GET_/people                                people:read
            POST_/people                               people:write
            GET_/people/{id}                           people:read
            PATCH_/people/{id}                         people:write
            DELETE_/people/{id}                        people:write
            POST_/people/{id}/departure                people:write
            POST_/people/{id}/memberships              people:write
            PUT_/people/{id}/memberships/{membership}  people:write
            DELETE_/people/{id}/memberships/{membership} people:write
            POST_/people/{id}/absences                 people:write
            DELETE_/people/{id}/absences/{absence}     people:write
            GET_/teams                                 standings:read people:read
            POST_/teams                                people:write
            PATCH_/teams/{id}                          people:write
            POST_/teams/{id}/placement                 people:write
            DELETE_/teams/{id}                         people:write
            GET_/activities                            activities:read
            POST_/activities                           activities:write
            GET_/activities/{id}/revisions             activities:read
            GET_/lane                                  standings:read activities:write
            GET_/live                                  standings:read
            GET_/indicators                            standings:read
            POST_/indicators                           indicators:write
            PUT_/indicators/{id}                       indicators:write
            DELETE_/indicators/{id}                    indicators:write
            POST_/indicators/preview                   indicators:write
            GET_/goals                                 standings:read
            GET_/goals/{id}                            standings:read
            POST_/goals                                goals:write
            PUT_/goals/{id}                            goals:write
            DELETE_/goals/{id}                         goals:write
            GET_/goals/suggestion                      standings:read
            GET_/scorecard-templates                   goals:write people:read
            POST_/scorecard-templates                  goals:write
            PUT_/scorecard-templates/{id}              goals:write
            DELETE_/scorecard-templates/{id}           goals:write
            POST_/scorecard-templates/{id}/assign      goals:write
            GET_/people/{id}/scorecard                 standings:read
            GET_/people/{id}/scorecards                standings:read
            GET_/people/{id}/today                     standings:read
            GET_/teams/{id}/scorecard                  standings:read
            GET_/company/scorecard                     standings:read
            GET_/cascade                               standings:read
            GET_/heatmap                               standings:read
            GET_/leaderboards                          standings:read
            GET_/series                                standings:read
            POST_/imports/activities                   imports:run
            POST_/imports/people                       imports:run
            POST_/imports/preview                      imports:run
            GET_/imports/mappings                      imports:run
            PUT_/imports/mappings                      imports:run
            GET_/jobs                                  imports:run indicators:write rules:write
            GET_/jobs/{id}                             imports:run indicators:write rules:write
            DELETE_/jobs/{id}                          imports:run indicators:write rules:write
            GET_/jobs/{id}/rejected.csv                imports:run
            GET_/badges                                standings:read
            POST_/badges                               rules:write
            PUT_/badges/{id}                           rules:write
            DELETE_/badges/{id}                        rules:write
            POST_/badges/{id}/restore                  rules:write
            GET_/badges/{id}/holders                   standings:read
            GET_/feed                                  standings:read
            POST_/kudos                                recognition:write
            POST_/feed/{id}/reactions                  recognition:write
            DELETE_/feed/{id}/reactions/{emoji}        recognition:write
            DELETE_/feed/{id}                          recognition:write
            GET_/levels                                standings:read
            PUT_/levels                                rules:write
            GET_/notifications                         standings:read
            POST_/notifications/read                   standings:read
            GET_/reviews                               activities:write
            POST_/reviews/{id}/release                 activities:write
            POST_/reviews/{id}/refuse                  activities:write
            DELETE_/contests/{id}                      contests:write
            DELETE_/rulebooks/{id}/cases/{caseId}      rules:write
            GET_/contests                              standings:read
            GET_/contests/{id}                         standings:read
            GET_/contests/{id}/amendments              standings:read
            GET_/contests/{id}/results                 standings:read
            GET_/contests/{id}/standings               standings:read
            GET_/contests/{id}/standings/{subject}/entries activities:read
            GET_/ledger                                activities:read
            GET_/ledger/{id}/why                       activities:read
            GET_/people/{id}/awards                    standings:read
            GET_/rule-packs                            rules:read rules:write
            GET_/rulebooks/{id}/cases                  rules:read rules:write
            GET_/rulebooks/{id}/file                   rules:read rules:write
            POST_/contests                             contests:write
            POST_/contests/{id}/amend                  contests:write
            POST_/contests/{id}/cancel                 contests:write
            POST_/contests/{id}/results/{subject}/handed-over contests:write
            POST_/contests/{id}/start                  contests:write
            POST_/ledger/adjustments                   rules:write
            POST_/rule-packs/{key}/adopt               rules:write
            POST_/rulebooks/import                     rules:write
            POST_/rulebooks/{id}/cases                 rules:write
            POST_/rulebooks/{id}/trial                 rules:write
            PUT_/contests/{id}                         contests:write
            PUT_/rulebooks/{id}/cases/{caseId}         rules:write
            GET_/rules/vocabulary                      rules:read rules:write
            POST_/rules/complete                       rules:read rules:write
            POST_/rules/parse                          rules:read rules:write
            POST_/rules/print                          rules:read rules:write
            POST_/rules/translate                      rules:read rules:write
            GET_/rulebooks                             rules:read rules:write
            POST_/rulebooks                            rules:write
            GET_/rulebooks/{id}                        rules:read rules:write
            PATCH_/rulebooks/{id}                      rules:write
            PUT_/rulebooks/{id}/draft                  rules:write
            POST_/rulebooks/{id}/check                 rules:read rules:write
            POST_/rulebooks/{id}/publish               rules:write
            POST_/rulebooks/{id}/rollback              rules:write
            POST_/rulebooks/{id}/retire                rules:write
            POST_/rulebooks/{id}/resume                rules:write
            GET_/rulebooks/{id}/versions               rules:read rules:write
            GET_/rulebooks/{id}/versions/{version}     rules:read rules:write
            GET_/tasks                                 tasks:work
            GET_/tasks/{id}                            tasks:work
            POST_/tasks/{id}/complete                  tasks:work
            POST_/tasks/{id}/delegate                  tasks:work
            POST_/tasks/{id}/claim                     tasks:work
            GET_/onboarding-plans                      onboarding:read onboarding:write
            POST_/onboarding-plans                     onboarding:write
            GET_/onboarding-plans/{id}                 onboarding:read onboarding:write
            PUT_/onboarding-plans/{id}                 onboarding:write
            DELETE_/onboarding-plans/{id}              onboarding:write
            POST_/onboarding-plans/packs/{key}         onboarding:write
            GET_/onboardings                           onboarding:read onboarding:write
            POST_/onboardings                          onboarding:write
            GET_/onboardings/cohorts                   onboarding:read onboarding:write
            GET_/onboardings/{id}                      onboarding:read onboarding:write
            PATCH_/onboardings/{id}/plan               onboarding:write
            POST_/onboardings/{id}/cancel              onboarding:write
            GET_/processes                             processes:administer
            GET_/processes/{instance}                  processes:administer
            GET_/processes/{instance}/diagram          processes:administer tasks:work
            POST_/processes/{instance}/retry           processes:administer
            POST_/processes/{instance}/migrate         processes:administer
            POST_/processes/{instance}/abort           processes:administer
            GET_/process-definitions                   processes:administer
            POST_/process-definitions                  installation
            GET_/process-definitions/{process}/{version}/diagram tasks:work
            GET_/trainings                             tasks:work
            POST_/trainings                            training:write
            GET_/trainings/{id}                        tasks:work
            PUT_/trainings/{id}                        training:write
            DELETE_/trainings/{id}                     training:write
            GET_/trainings/{id}/effect                 training:write
            GET_/trainings/{id}/file                   tasks:work
            POST_/trainings/{id}/file                  training:write
            GET_/people/{id}/training-recommendations  tasks:work
            GET_/teams/{id}/training-recommendations   tasks:work
            GET_/training-assignments                  tasks:work
            POST_/training-assignments                 training:write
            GET_/training-assignments/{id}             tasks:work
            POST_/training-assignments/{id}/cancel     training:write
            GET_/disputes                              tasks:work
            POST_/disputes                             tasks:work
            GET_/disputes/{id}                         tasks:work
            POST_/disputes/{id}/withdraw               tasks:work
            GET_/rulebooks/{id}/versions/{before}/diff/{after} rules:read rules:write
            GET_/coaching-templates                    coaching:read
            POST_/coaching-templates                   coaching:write
            GET_/coaching-templates/{id}               coaching:read
            PUT_/coaching-templates/{id}               coaching:write
            DELETE_/coaching-templates/{id}            coaching:write
            POST_/coaching-templates/check             coaching:write
            GET_/coaching-cycles                       coaching:read
            POST_/coaching-cycles                      coaching:write
            GET_/coaching-cycles/{id}                  coaching:read
            POST_/coaching-cycles/{id}/cancel          coaching:write
            GET_/coaching/calendar                     coaching:read
            GET_/coaching/coverage                     coaching:read
            GET_/coaching/schedules                    coaching:read
            DELETE_/coaching/schedules/{id}            coaching:write
            """);

    @Autowired
    private Installation installation;

    @Autowired
    private Endpoints endpoints;

    @Test
    void everyEndpointHasALine() {
        assertThat(endpoints.all().stream().map(RolesIT::key).distinct().toList())
                .as("add a line to the table for an endpoint that is new, remove one that is gone")
                .containsExactlyInAnyOrderElementsOf(ENDPOINTS.keySet());
    }

    @Test
    void eachRoleMayCallWhatTheTableSays() {
        Tenant tenant = installation.organization("Acme");
        SoftAssertions soft = new SoftAssertions();
        ROLES.forEach((role, permissions) -> {
            Client client = installation.signedIn(tenant, role + "@roles.test", role);
            for (Endpoint endpoint : endpoints.all()) {
                Set<String> wanted = ENDPOINTS.getOrDefault(key(endpoint), Set.of());
                if (!wanted.contains("open")) {
                    boolean may = wanted.stream().anyMatch(permissions::contains);
                    int status = status(client, endpoint);
                    soft.assertThat(status == 403 ? "refused" : status == 401 ? "unknown" : "let in")
                            .as("%s as %s", key(endpoint), role)
                            .isEqualTo(may ? "let in" : "refused");
                }
            }
        });
        soft.assertAll();
    }

    @Test
    void eachKeyMayCallWhatItsScopesSay() {
        Tenant tenant = installation.organization("Acme");
        Set<String> scopes = new HashSet<>(ROLES.getOrDefault("administrator", Set.of()));
        SoftAssertions soft = new SoftAssertions();
        for (String scope : scopes) {
            Client client = installation.withScopes(tenant, scope);
            for (Endpoint endpoint : endpoints.all()) {
                Set<String> wanted = ENDPOINTS.getOrDefault(key(endpoint), Set.of());
                if (!wanted.contains("open") && !wanted.contains(scope)) {
                    soft.assertThat(status(client, endpoint))
                            .as("%s with %s", key(endpoint), scope)
                            .isEqualTo(403);
                }
            }
        }
        soft.assertAll();
    }

    private static int status(Client client, Endpoint endpoint) {
        if (endpoint.path().equals("/api/v1/live")) {
            try (EventStream stream = EventStream.open(client, null)) {
                return stream.status();
            }
        }
        Answer answer = endpoint.call(client, Map.of());
        return answer.status();
    }

    private static String key(Endpoint endpoint) {
        return endpoint.method() + "_" + endpoint.path().substring("/api/v1".length());
    }

    private static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            table.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return table;
    }
}
