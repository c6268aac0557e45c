package io.pacesetter.processes.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.DashNode;
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
 * Lets through conditions in FEEL that compare what a process knows. FEEL also has functions that call Java, and loops; every
 * node of the parsed text must be on the list of what is harmless.
 */
final class FeelGate {

    private static final int LONGEST = 1_000;
    private static final Set<String> FUNCTIONS = Set.of("abs", "floor", "ceiling", "min", "max", "not", "count");
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

    private FeelGate() {}

    /**
     * Says what is wrong with a condition.
     *
     * @param known the names of what the process knows
     * @return nothing if it may run
     */
    static List<String> problems(String condition, Set<String> known) {
        if (condition.isBlank()) {
            return List.of("is empty; write what must hold");
        }
        if (condition.length() > LONGEST) {
            return List.of("has " + condition.length() + " characters; at most " + LONGEST + " are allowed");
        }
        List<String> problems = new ArrayList<>();
        try {
            walk(parse(condition, known, problems), known, problems);
        } catch (StackOverflowError tooDeep) {
            problems.add("is nested too deeply; write it simpler");
        }
        return problems;
    }

    private static ASTNode parse(String condition, Set<String> known, List<String> problems) {
        Map<String, Type> types = new HashMap<>();
        known.forEach(name -> types.put(name, BuiltInType.UNKNOWN));
        FEELEventListenersManager events = new FEELEventListenersManager();
        events.addListener(event -> {
            if (event.getSeverity() == FEELEvent.Severity.ERROR) {
                problems.add("cannot be read: " + event.getMessage());
            }
        });
        var registry = DefaultBuiltinFEELTypeRegistry.INSTANCE;
        var parser = FEELParser.parse(events, condition, types, Map.of(), List.of(), List.of(), registry);
        return new ASTBuilderVisitor(types, registry).visit(parser.compilation_unit());
    }

    private static void walk(@Nullable ASTNode node, Set<String> known, List<String> problems) {
        if (node == null || !problems.isEmpty()) {
            return;
        }
        if (node instanceof FunctionInvocationNode call) {
            String function = call.getName().getText();
            if (!FUNCTIONS.contains(function)) {
                problems.add(
                        "calls '" + function + "'; only abs, ceiling, count, floor, max, min and not may be called");
            }
            walk(call.getParams(), known, problems);
        } else if (node instanceof NameRefNode name) {
            if (!known.contains(name.getText())) {
                problems.add("names '" + name.getText() + "', which is no property of the process; declare it");
            }
        } else if (!HARMLESS.contains(node.getClass())) {
            problems.add("has '" + node.getText() + "', which is not allowed; compare values alone");
        } else {
            for (ASTNode child : node.getChildrenNode()) {
                walk(child, known, problems);
            }
        }
    }
}
