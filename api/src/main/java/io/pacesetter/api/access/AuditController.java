package io.pacesetter.api.access;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.AuditEntry;
import io.pacesetter.engine.access.AuditLog;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit")
class AuditController {

    record AuditEntryResponse(
            String id,
            Instant at,
            String actor,
            String action,
            String target,
            @Nullable String detail) {

        static AuditEntryResponse of(AuditEntry entry) {
            return new AuditEntryResponse(
                    Ids.format(entry.id()), entry.at(), entry.actor(), entry.action(), entry.target(), entry.detail());
        }
    }

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping
    @Requires(Permission.AUDIT_READ)
    @Operation(summary = "Lists what administrators and keys changed, newest first")
    PageOf<AuditEntryResponse> list(
            Viewer viewer, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        return new PageOf<>(
                log.page(viewer.organization(), page, size).stream()
                        .map(AuditEntryResponse::of)
                        .toList(),
                page,
                size,
                log.count(viewer.organization()));
    }
}
