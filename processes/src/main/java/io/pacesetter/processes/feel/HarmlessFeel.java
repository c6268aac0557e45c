package io.pacesetter.processes.feel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
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
 * Looks at a text in FEEL before any of it runs: FEEL knows functions that call Java, and loops. Every node must be on the list
 * of what is harmless.
 */
public final class HarmlessFeel {

    /** The longest text. */
    public static final int LONGEST = 1_000;

    private static final int DEEPEST = 20;
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

    private final Map<String, Type> types = new HashMap<>();
    private final Set<String> functions;

    private HarmlessFeel(Set<String> names, Type type, Set<String> functions) {
        names.forEach(name -> types.put(name, type));
        this.functions = functions;
    }

    /** Takes texts over numbers of these names, which call these functions at most. */
    public static HarmlessFeel overNumbers(Set<String> names, Set<String> functions) {
        return new HarmlessFeel(names, BuiltInType.NUMBER, functions);
    }

    /** Takes texts over values of any kind of these names, which call these functions at most. */
    public static HarmlessFeel overValues(Set<String> names, Set<String> functions) {
        return new HarmlessFeel(names, BuiltInType.UNKNOWN, functions);
    }

    /**
     * Says what is wrong with a text.
     *
     * @return nothing if it may run
     */
    public List<String> problems(String text) {
        if (text.isBlank()) {
            return List.of("is empty; write a comparison");
        }
        if (text.length() > LONGEST) {
            return List.of("has " + text.length() + " characters; at most " + LONGEST + " are allowed");
        }
        if (depth(text) > DEEPEST) {
            return List.of("has brackets within brackets more than " + DEEPEST + " deep; write it simpler");
        }
        List<String> problems = new ArrayList<>();
        try {
            walk(parse(text, problems), problems);
        } catch (StackOverflowError tooDeep) {
            problems.add("is nested too deeply; write it simpler");
        }
        return problems;
    }

    private ASTNode parse(String text, List<String> problems) {
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

    private void walk(@Nullable ASTNode node, List<String> problems) {
        if (node == null || !problems.isEmpty()) {
            return;
        }
        if (node instanceof FunctionInvocationNode call) {
            String function = call.getName().getText();
            if (!functions.contains(function)) {
                problems.add("calls '" + function + "'; only " + listed(functions) + " may be called");
            }
            walk(call.getParams(), problems);
        } else if (node instanceof NameRefNode name) {
            if (!types.containsKey(name.getText())) {
                problems.add("names '" + name.getText() + "', which is not known; there are " + listed(types.keySet()));
            }
        } else if (!HARMLESS.contains(node.getClass())) {
            problems.add(refused(node));
        } else {
            for (ASTNode child : node.getChildrenNode()) {
                walk(child, problems);
            }
        }
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static String refused(ASTNode node) {
        if (node instanceof FunctionDefNode function && function.isExternal()) {
            return "defines an external function, which is not allowed";
        }
        return "has '" + node.getText() + "', which is not allowed; compare values alone";
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
}
