package io.pacesetter.processes.coaching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.FunctionDefNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UnaryTestNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.lang.types.DefaultBuiltinFEELTypeRegistry;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;

/**
 * An organization's own text, in FEEL, that says what follows from a session: of {@code before}, {@code after}, {@code change},
 * {@code attainment} and {@code sessions} it makes {@code "close"}, {@code "repeat"}, {@code "train"} or {@code "escalate"}.
 *
 * <p>Nothing of a text runs before every node of it was found on the list of what is harmless: FEEL knows functions
 * that call Java, and loops. Thread-safe.
 */
public final class Decision {

    /** The longest text. */
    public static final int LONGEST = 1_000;

    private static final int DEEPEST = 20;
    private static final Set<String> VARIABLES = Set.of("before", "after", "change", "attainment", "sessions");
    private static final Set<String> FUNCTIONS = Set.of("abs", "floor", "ceiling", "min", "max", "not");
    private static final Set<Class<? extends ASTNode>> HARMLESS = Set.of(
            BetweenNode.class,
            BooleanNode.class,
            DashNode.class,
            IfExpressionNode.class,
            InNode.class,
            InfixOpNode.class,
            ListNode.class,
            NullNode.class,
            NumberNode.class,
            RangeNode.class,
            SignedUnaryNode.class,
            StringNode.class,
            UnaryTestListNode.class,
            UnaryTestNode.class);
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
        if (text.length() > LONGEST) {
            return List.of("has " + text.length() + " characters; at most " + LONGEST + " are allowed");
        }
        if (depth(text) > DEEPEST) {
            return List.of("has brackets within brackets more than " + DEEPEST + " deep; write it simpler");
        }
        try {
            List<String> problems = new ArrayList<>();
            walk(parse(text, problems), problems);
            return problems.isEmpty() ? onSamples(text) : problems;
        } catch (StackOverflowError tooDeep) {
            return List.of("is nested too deeply; write it simpler");
        }
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

    private static ASTNode parse(String text, List<String> problems) {
        Map<String, Type> types = new HashMap<>();
        VARIABLES.forEach(name -> types.put(name, BuiltInType.NUMBER));
        FEELEventListenersManager events = new FEELEventListenersManager();
        events.addListener(event -> {
            if (event.getSeverity() == FEELEvent.Severity.ERROR) {
                problems.add("cannot be read: " + event.getMessage());
            }
        });
        var registry = DefaultBuiltinFEELTypeRegistry.INSTANCE;
        var parser = FEELParser.parse(events, text, types, Map.of(), List.of(), List.of(), registry);
        return new ASTBuilderVisitor(types, registry).visit(parser.compilation_unit());
    }

    private static void walk(@Nullable ASTNode node, List<String> problems) {
        if (node == null || !problems.isEmpty()) {
            return;
        }
        if (node instanceof FunctionInvocationNode call) {
            String function = call.getName().getText();
            if (!FUNCTIONS.contains(function)) {
                problems.add("calls '" + function + "'; only abs, ceiling, floor, max, min and not may be called");
            }
            walk(call.getParams(), problems);
            return;
        }
        if (node instanceof NameRefNode name) {
            if (!VARIABLES.contains(name.getText())) {
                problems.add(
                        "names '" + name.getText() + "'; there are after, attainment, before, change and sessions");
            }
            return;
        }
        if (!HARMLESS.contains(node.getClass())) {
            problems.add(refused(node));
            return;
        }
        for (ASTNode child : node.getChildrenNode()) {
            walk(child, problems);
        }
    }

    private static String refused(ASTNode node) {
        if (node instanceof FunctionDefNode function && function.isExternal()) {
            return "defines an external function, which is not allowed";
        }
        return "has '" + node.getText() + "', which is not allowed; compare the numbers with if, then and else";
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

    private static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '(' || at == '[' || at == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (at == ')' || at == ']' || at == '}') {
                depth--;
            }
        }
        return deepest;
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
