package io.pacesetter.api.rulebook;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;

/** Ids of rulebooks as they come in addresses. */
final class RulebookIds {

    private RulebookIds() {}

    static long of(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Rulebook", id));
    }
}
