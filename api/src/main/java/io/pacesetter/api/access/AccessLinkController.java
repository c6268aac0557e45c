package io.pacesetter.api.access;

import io.pacesetter.api.security.Open;
import io.pacesetter.engine.access.AccessLink;
import io.pacesetter.engine.access.AccessLinks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/access-links/{token}")
@Tag(name = "Session")
class AccessLinkController {

    record PreviewResponse(
            @Schema(allowableValues = {"invitation", "reset"})
            String purpose,

            String email,
            String organization) {}

    record PasswordRequest(@NotNull @Size(max = 1_000) String password) {}

    private final AccessLinks links;

    AccessLinkController(AccessLinks links) {
        this.links = links;
    }

    @GetMapping
    @Open("Whoever has the link may use it")
    @Operation(summary = "Shows what an invitation or reset link is for")
    PreviewResponse show(@PathVariable String token) {
        AccessLink.Preview preview = links.preview(token);
        return new PreviewResponse(
                preview.purpose().name().toLowerCase(Locale.ROOT), preview.email(), preview.organization());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Open("Whoever has the link may use it")
    @Operation(summary = "Sets a password with an invitation or reset link, which is used up")
    void use(@PathVariable String token, @Valid @RequestBody PasswordRequest body) {
        links.setPassword(token, body.password());
    }
}
