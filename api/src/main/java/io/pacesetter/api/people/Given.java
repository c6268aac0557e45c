package io.pacesetter.api.people;

import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.refusal.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells a field that is null from one that is left out: the first empties, the second keeps. */
final class Given {

    private Given() {}

    static Patch<String> text(String pointer, @Nullable JsonNode node, Faults faults) {
        if (node == null || node.isMissingNode()) {
            return Patch.keep();
        }
        if (node.isNull()) {
            return Patch.to(null);
        }
        if (!node.isString()) {
            faults.add(pointer, "Must be a text");
            return Patch.keep();
        }
        return Patch.to(node.asString());
    }

    static Patch<List<String>> texts(String pointer, @Nullable JsonNode node, Faults faults) {
        if (node == null || node.isMissingNode()) {
            return Patch.keep();
        }
        if (node.isNull()) {
            return Patch.to(List.of());
        }
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isString)) {
            faults.add(pointer, "Must be a list of texts");
            return Patch.keep();
        }
        return Patch.to(node.valueStream().map(JsonNode::asString).toList());
    }

    static Patch<BigDecimal> number(String pointer, @Nullable JsonNode node, Faults faults) {
        if (node == null || node.isMissingNode()) {
            return Patch.keep();
        }
        if (node.isNull()) {
            return Patch.to(null);
        }
        if (!node.isNumber()) {
            faults.add(pointer, "Must be a number");
            return Patch.keep();
        }
        return Patch.to(node.decimalValue());
    }
}
