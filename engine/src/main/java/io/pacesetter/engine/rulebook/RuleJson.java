package io.pacesetter.engine.rulebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.StdConverter;

/**
 * The rules of a rulebook as JSON: how versions are stored, and the face that forms read and write. Reading is strict:
 * every field is there, none is unknown, nothing is taken for something else. Thread-safe.
 */
public final class RuleJson {

    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};
    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Horizon.class,
            Scope.class,
            Status.class,
            DayOfWeek.class,
            Trigger.Phase.class,
            Predicate.Comparator.class,
            Predicate.Likeness.class,
            Predicate.Trait.class,
            Expression.Operator.class,
            Action.Recipient.class,
            io.pacesetter.rules.language.Quantity.Aspect.class);

    private static final JsonMapper JSON = mapper();

    private RuleJson() {}

    /** Writes rules as a JSON array. */
    public static String write(List<Rule> rules) {
        return JSON.writerFor(RULES).writeValueAsString(rules);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException if it did not
     */
    public static List<Rule> read(String json) {
        try {
            return JSON.readValue(json, RULES);
        } catch (JacksonException e) {
            throw new IllegalStateException("Stored rules cannot be read; was a kind of part renamed?", e);
        }
    }

    /** Returns rules as a JSON array. */
    public static JsonNode tree(List<Rule> rules) {
        return JSON.readTree(write(rules));
    }

    /**
     * Reads rules that anyone may have sent.
     *
     * @param pointer where they came in the request
     * @throws Refusal naming the first part that is wrong
     */
    public static List<Rule> rules(String pointer, @Nullable JsonNode sent) {
        if (sent == null || !sent.isArray()) {
            throw Refusal.invalid(pointer, "must be an array of rules");
        }
        JavaType rules = JSON.constructType(RULES);
        try {
            return JSON.treeToValue(sent, rules);
        } catch (JacksonException e) {
            throw Refusal.invalid(pointer + path(e), detail(e));
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .addModule(words())
                .addMixIn(Expression.Recent.class, RecentShape.class)
                .addMixIn(Predicate.OnWeekday.class, WeekdayShape.class)
                .addMixIn(Predicate.GoalIs.class, GoalShape.class);
        RuleKinds.SEALED.forEach(type -> builder.addMixIn(type, Kind.class));
        RuleKinds.NAMES.forEach(builder::registerSubtypes);
        return builder.build();
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule("rules");
        WORDS.forEach(type -> word(module, type));
        return module.addDeserializer(BigDecimal.class, new RuleJsonValues.Number());
    }

    private static <E extends Enum<?>> void word(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new RuleJsonValues.WordWriter<>(type));
        module.addDeserializer(type, new RuleJsonValues.WordReader<>(type));
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String detail(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        String first = message.lines().findFirst().orElse("");
        int type = first.indexOf(" (through reference chain");
        return type < 0 ? first : first.substring(0, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = RuleKinds.FIELD)
    interface Kind {}

    interface RecentShape {
        @JsonSetter(nulls = Nulls.SET)
        @Nullable
        String same();
    }

    interface WeekdayShape {
        @JsonSerialize(converter = InOrder.class)
        Set<DayOfWeek> days();
    }

    interface GoalShape {
        @JsonSerialize(converter = InOrder.class)
        Set<Status> statuses();
    }

    /** Sets have no order of their own; what is written should not change from run to run. */
    private static final class InOrder extends StdConverter<Set<? extends Enum<?>>, List<Enum<?>>> {

        @Override
        public List<Enum<?>> convert(Set<? extends Enum<?>> values) {
            Enum<?>[] sorted = values.toArray(Enum<?>[]::new);
            Arrays.sort(sorted, (a, b) -> Integer.compare(a.ordinal(), b.ordinal()));
            return List.of(sorted);
        }
    }
}
