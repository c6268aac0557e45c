package io.pacesetter.api.access;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.AccessLink;
import io.pacesetter.engine.access.Account;
import io.pacesetter.engine.access.AccountChange;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.NewAccount;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts", description = "Who can sign in, in which roles")
class AccountController {

    record NewAccountRequest(
            @NotBlank String email,
            @NotBlank String name,
            @NotNull List<@NotNull String> roles,
            @Nullable String person,

            @Schema(allowableValues = {"en", "ko"}) @Nullable
            String locale) {}

    record ChangeRequest(
            @Nullable String name,
            @Nullable List<@NotNull String> roles,
            @Nullable Boolean disabled,
            @Nullable String person) {}

    /** A link for someone to set a password with; it is shown this once. */
    record LinkResponse(String url, Instant expiresAt) {

        static LinkResponse of(AccessLink link) {
            String url = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/access/")
                    .path(link.token())
                    .toUriString();
            return new LinkResponse(url, link.expiresAt());
        }
    }

    record AccountResponse(
            String id,
            String email,
            String name,
            @OneOf(Role.class) List<String> roles,
            @Nullable String personId,

            @Schema(allowableValues = {"en", "ko"}) @Nullable
            String locale,

            boolean disabled,
            boolean invited) {

        static AccountResponse of(Account account) {
            Long personId = account.personId();
            return new AccountResponse(
                    Ids.format(account.id()),
                    account.email(),
                    account.name(),
                    account.roles().stream().sorted().map(Role::key).toList(),
                    personId == null ? null : Ids.format(personId),
                    account.locale(),
                    account.disabled(),
                    account.invited());
        }
    }

    record InvitedResponse(AccountResponse account, LinkResponse link) {}

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Lists accounts by name")
    PageOf<AccountResponse> list(
            Viewer viewer, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        return new PageOf<>(
                accounts.page(viewer.organization(), page, size).stream()
                        .map(AccountResponse::of)
                        .toList(),
                page,
                size,
                accounts.count(viewer.organization()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Makes an account and the link that invites its owner")
    InvitedResponse create(Viewer viewer, @Valid @RequestBody NewAccountRequest body) {
        Accounts.Invited invited = accounts.create(
                viewer,
                new NewAccount(body.email(), body.name(), Names.roles(body.roles()), body.person(), body.locale()));
        return new InvitedResponse(AccountResponse.of(invited.account()), LinkResponse.of(invited.link()));
    }

    @PatchMapping("/{id}")
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Changes an account; its sessions end if its roles or status change")
    AccountResponse change(Viewer viewer, @PathVariable String id, @Valid @RequestBody ChangeRequest body) {
        AccountChange change = new AccountChange(
                body.name(), body.roles() == null ? null : Names.roles(body.roles()), body.disabled(), body.person());
        return AccountResponse.of(accounts.change(viewer, number(id), change));
    }

    @PostMapping("/{id}/reset-link")
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Makes a link by which the owner sets a new password; older links open nothing any more")
    LinkResponse resetLink(Viewer viewer, @PathVariable String id) {
        return LinkResponse.of(accounts.resetLink(viewer, number(id)));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Account", id));
    }
}
