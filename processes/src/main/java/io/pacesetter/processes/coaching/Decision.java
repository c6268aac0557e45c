package io.pacesetter.processes.coaching;

import io.pacesetter.processes.feel.HarmlessFeel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.FEEL;

/**
 * An organization's own text, in FEEL, that says what follows from a session: of {@code before}, {@code after}, {@code change},
 * {@code attainment} and {@code sessions} it makes {@code "close"}, {@code "repeat"}, {@code "train"} or {@code "escalate"}.
 *
 * <p>Nothing of a text runs that {@link HarmlessFeel} does not let through. Thread-safe.
 */
public final class Decision {

    private static final HarmlessFeel GATE = HarmlessFeel.overNumbers(
            Set.of("before", "after", "change", "attainment", "sessions"),
            Set.of("abs", "floor", "ceiling", "min", "max", "not"));
    private static final List<Movement> SAMPLES = samples();

    private final String text;

    private Decision(String text) {
        this.text = text;
    }

    /**
     * Says what is wrong with a text.
     *
     * @return nothing if it can be used
     */
    public static List<String> problems(String text) {
        List<String> problems = GATE.problems(text);
        return problems.isEmpty() ? onSamples(text) : problems;
    }

    /**
     * Takes a text that has been checked.
     *
     * @throws IllegalArgumentException if something is wrong with it
     */
    public static Decision of(String text) {
        List<String> problems = problems(text);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The decision '" + text + "' " + problems.get(0));
        }
        return new Decision(text);
    }

    /**
     * Decides.
     *
     * @throws IllegalStateException if the text gives no verdict for these numbers
     */
    public Verdict decide(Movement movement) {
        Object given = evaluate(text, movement);
        return Verdict.find(String.valueOf(given))
                .orElseThrow(() -> new IllegalStateException("The decision '" + text + "' gives " + given + " for "
                        + movement + "; change the template so that it gives close, repeat, train or escalate"));
    }

    private static List<String> onSamples(String text) {
        for (Movement sample : SAMPLES) {
            Object given = evaluate(text, sample);
            if (Verdict.find(String.valueOf(given)).isEmpty()) {
                return List.of("gives " + given + " for before " + sample.before() + ", after " + sample.after()
                        + ", attainment " + sample.attainment() + ", sessions " + sample.sessions()
                        + "; it must give \"close\", \"repeat\", \"train\" or \"escalate\"");
            }
        }
        return List.of();
    }

    private static @Nullable Object evaluate(String text, Movement movement) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("before", movement.before());
        values.put("after", movement.after());
        values.put("change", movement.change());
        values.put("attainment", movement.attainment());
        values.put("sessions", BigDecimal.valueOf(movement.sessions()));
        return FEEL.newInstance(Decision.class.getClassLoader(), List.of()).evaluate(text, values);
    }

    private static List<Movement> samples() {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal some = BigDecimal.valueOf(10);
        BigDecimal more = BigDecimal.valueOf(15);
        BigDecimal half = new BigDecimal("0.5");
        return List.of(
                Movement.of(some, more, true, BigDecimal.ONE, 1),
                Movement.of(some, more, true, half, 2),
                Movement.of(more, some, true, half, 1),
                Movement.of(more, some, true, none, 5),
                Movement.of(none, none, true, none, 1),
                Movement.of(some, some, true, null, 3),
                Movement.of(null, some, true, half, 1),
                Movement.of(null, null, true, null, 12));
    }
}
