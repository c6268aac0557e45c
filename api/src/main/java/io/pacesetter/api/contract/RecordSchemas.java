package io.pacesetter.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.pacesetter.engine.contract.OneOf;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes records as Java declares them: what may be null, what must be there, which words a text may be. */
@Component
class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    private final SchemaNames names = new SchemaNames();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        if (java == null || !java.getRawClass().isRecord()) {
            return chain.next().resolve(type, context, chain);
        }
        if (java.containedTypeCount() == 0) {
            type.setName(names.of(java.getRawClass()));
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Schema<?> model = resolved == null ? null : modelOf(resolved, context.getDefinedModels());
        if (model != null && model.getProperties() != null) {
            for (RecordComponent component : java.getRawClass().getRecordComponents()) {
                describe(component, model);
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> modelOf(
            Schema<?> resolved, @SuppressWarnings("rawtypes") Map<String, Schema> known) {
        String reference = resolved.get$ref();
        return reference == null ? resolved : known.get(reference.substring(REFERENCE.length()));
    }

    private static void describe(RecordComponent component, Schema<?> model) {
        String name = nameOf(component);
        Schema<?> property = model.getProperties().get(name);
        if (property == null) {
            return;
        }
        OneOf words = component.getAnnotation(OneOf.class);
        if (words != null) {
            restrict(property.getItems() == null ? property : property.getItems(), Words.of(words.value()));
        }
        if (isLeftOutForNull(component)) {
            return;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            model.getProperties().put(name, orNull(property));
        } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    /** Tells whether nothing is sent instead of null, so that what is there is never null. */
    private static boolean isLeftOutForNull(RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        JsonInclude rule = own == null ? all : own;
        return rule != null && rule.value() == JsonInclude.Include.NON_NULL;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The library's own type of an enum's words is raw
    private static void restrict(Schema schema, List<String> words) {
        schema.setEnum(new ArrayList<>(words));
    }

    @SuppressWarnings("unchecked") // The library's own type of an enum's words is raw
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
        }
        if (property.getTypes() == null || property.getTypes().contains(NULL)) {
            return property;
        }
        Set<String> types = new LinkedHashSet<>(property.getTypes());
        types.add(NULL);
        property.setTypes(types);
        if (property.getEnum() != null) {
            List<@Nullable Object> words = new ArrayList<>(property.getEnum());
            words.add(null);
            ((Schema<Object>) property).setEnum(words);
        }
        return property;
    }
}
