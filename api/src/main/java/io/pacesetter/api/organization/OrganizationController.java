package io.pacesetter.api.organization;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.InstallationOnly;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.FirstKey;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.OrganizationChange;
import io.pacesetter.engine.org.OrganizationProfile;
import io.pacesetter.engine.org.Organizations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Organization", description = "Settings and the calendar that periods are cut by")
class OrganizationController {

    /** What an organization starts with. */
    record NewOrganizationRequest(
            @Nullable String name,
            @Schema(example = "Asia/Seoul") @Nullable String timeZone,
            @Schema(example = "en") @Nullable String locale,
            @Schema(example = "MONDAY") @Nullable String weekStart,

            @Schema(example = "1", description = "A month by number or name") @Nullable
            String fiscalYearStart,

            @Nullable List<@Nullable String> workingDays) {}

    /** A new organization with its first key, which is shown here and never again. */
    record NewOrganizationResponse(String id, String name, String apiKey) {}

    /** What to change; what is left out stays. */
    record OrganizationChangeRequest(
            @Nullable String name,
            @Nullable String timeZone,
            @Nullable String locale,
            @Nullable String weekStart,
            @Nullable String fiscalYearStart,
            @Nullable List<@Nullable String> workingDays,
            @Nullable String currency,
            @Schema(example = "09:00") @Nullable String workdayStart,
            @Schema(example = "18:00") @Nullable String workdayEnd,
            @Nullable Long version) {}

    private final Organizations organizations;
    private final FirstKey firstKey;
    private final Audit audit;

    OrganizationController(Organizations organizations, FirstKey firstKey, Audit audit) {
        this.organizations = organizations;
        this.firstKey = firstKey;
        this.audit = audit;
    }

    @PostMapping("/organizations")
    @ResponseStatus(HttpStatus.CREATED)
    @InstallationOnly
    @Operation(summary = "Create an organization and its first API key, with the installation administrator's key")
    NewOrganizationResponse create(@RequestBody NewOrganizationRequest body) {
        NewOrganization wanted = new NewOrganization(
                body.name(),
                body.timeZone(),
                body.locale(),
                body.weekStart(),
                body.fiscalYearStart(),
                body.workingDays());
        return organizations.create(
                wanted,
                id -> new NewOrganizationResponse(
                        id.toString(), organizations.profile(id).name(), firstKey.issue(id)));
    }

    @GetMapping("/organization")
    @Requires({
        STANDINGS_READ,
        ACTIVITIES_READ,
        ACTIVITIES_WRITE,
        PEOPLE_READ,
        PEOPLE_WRITE,
        INDICATORS_WRITE,
        GOALS_WRITE,
        IMPORTS_RUN,
        ORGANIZATION_WRITE
    })
    @Operation(summary = "Show the organization's settings")
    OrganizationResponse show(Viewer viewer) {
        return OrganizationResponse.of(organizations.profile(viewer.organization()));
    }

    @PatchMapping("/organization")
    @Requires(ORGANIZATION_WRITE)
    @Transactional
    @Operation(summary = "Change the organization's settings; another time zone counts all activities anew")
    public OrganizationResponse change(Viewer viewer, @RequestBody OrganizationChangeRequest body) {
        OrganizationProfile after = organizations.change(
                viewer.organization(),
                new OrganizationChange(
                        body.name(),
                        body.timeZone(),
                        body.locale(),
                        body.weekStart(),
                        body.fiscalYearStart(),
                        body.workingDays(),
                        body.currency(),
                        body.workdayStart(),
                        body.workdayEnd(),
                        body.version()));
        audit.record(viewer, "organization.changed", after.name(), null);
        return OrganizationResponse.of(after);
    }
}
