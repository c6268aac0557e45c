package io.pacesetter.api.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says that what the API sends is always whole: nulls are sent as null, so every property of an answer is there, but for those
 * that may be left out and are never null.
 */
@Component
class WholeAnswers implements OpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        @SuppressWarnings("rawtypes") // The library's own map of schemas is raw
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> taken = reachable(bodies(api), schemas);
        for (String sent : reachable(answers(api), schemas)) {
            Schema<?> schema = schemas.get(sent);
            if (schema != null && !taken.contains(sent) && schema.getProperties() != null) {
                schema.setRequired(alwaysThere(schema));
            }
        }
    }

    private static List<String> alwaysThere(Schema<?> schema) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        return schema.getProperties().entrySet().stream()
                .filter(property -> required.contains(property.getKey()) || mayBeNull(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean mayBeNull(Schema<?> schema) {
        if (schema.getAnyOf() != null) {
            return schema.getAnyOf().stream().anyMatch(WholeAnswers::mayBeNull);
        }
        // What has no type may be anything
        return schema.get$ref() == null
                && (schema.getTypes() == null || schema.getTypes().contains("null"));
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static Stream<Schema<?>> bodies(OpenAPI api) {
        return operations(api)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent()));
    }

    private static Stream<Schema<?>> answers(OpenAPI api) {
        return operations(api)
                .flatMap(operation -> operation.getResponses().entrySet().stream())
                .filter(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null)
                .flatMap(answer -> schemas(answer.getValue().getContent()));
    }

    private static Stream<Schema<?>> schemas(Content content) {
        return content.values().stream()
                .filter(media -> media.getSchema() != null)
                .map(media -> (Schema<?>) media.getSchema());
    }

    private static Set<String> reachable(
            Stream<Schema<?>> roots, @SuppressWarnings("rawtypes") Map<String, Schema> schemas) {
        Set<String> seen = new HashSet<>();
        List<Schema<?>> open = new ArrayList<>(roots.toList());
        while (!open.isEmpty()) {
            Schema<?> schema = open.remove(open.size() - 1);
            String reference = schema.get$ref();
            if (reference == null) {
                open.addAll(parts(schema));
            } else {
                String name = reference.substring(REFERENCE.length());
                Schema<?> found = schemas.get(name);
                if (found != null && seen.add(name)) {
                    open.addAll(parts(found));
                }
            }
        }
        return seen;
    }

    private static Collection<Schema<?>> parts(Schema<?> schema) {
        List<Schema<?>> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(parts::add);
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(parts::add);
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            parts.add(values);
        }
        return parts;
    }
}
