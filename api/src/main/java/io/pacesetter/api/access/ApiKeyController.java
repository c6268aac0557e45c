package io.pacesetter.api.access;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.ApiKey;
import io.pacesetter.engine.access.ApiKeys;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/api-keys")
@Tag(name = "API keys", description = "Keys by which machines call this API")
class ApiKeyController {

    record NewKeyRequest(@NotBlank String name, @NotNull List<@NotNull String> scopes) {}

    record KeyResponse(
            String id,
            String name,
            @OneOf(Permission.class) List<String> scopes,
            String prefix,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static KeyResponse of(ApiKey key) {
            return new KeyResponse(
                    Ids.format(key.id()), key.name(), names(key), key.prefix(), key.createdAt(), key.lastUsedAt());
        }
    }

    record KeyList(List<KeyResponse> items) {}

    /** A new key; the key itself is shown this once. */
    record IssuedResponse(
            String id,
            String name,
            @OneOf(Permission.class) List<String> scopes,
            String prefix,
            Instant createdAt,
            String key) {}

    private final ApiKeys keys;

    ApiKeyController(ApiKeys keys) {
        this.keys = keys;
    }

    @GetMapping
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Lists the keys that are not revoked")
    KeyList list(Viewer viewer) {
        return new KeyList(
                keys.list(viewer.organization()).stream().map(KeyResponse::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Issues a key, with no more scopes than one has oneself")
    IssuedResponse issue(Viewer viewer, @Valid @RequestBody NewKeyRequest body) {
        ApiKey.Issued issued = keys.issue(viewer, body.name(), Names.scopes(body.scopes()));
        ApiKey key = issued.key();
        return new IssuedResponse(
                Ids.format(key.id()), key.name(), names(key), key.prefix(), key.createdAt(), issued.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.ACCESS_ADMINISTER)
    @Operation(summary = "Revokes a key at once")
    void revoke(Viewer viewer, @PathVariable String id) {
        keys.revoke(viewer, Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("API key", id)));
    }

    private static List<String> names(ApiKey key) {
        return key.scopes().stream().sorted().map(Permission::key).toList();
    }
}
