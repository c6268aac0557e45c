package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.processes.feel.HarmlessFeel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Lets through the BPMN that may run here: nothing that runs code, nothing that would get stuck or never stop. */
@Component
class BpmnGate {

    /** What passed: the process's id and name. */
    record Passed(String process, String name) {}

    private static final Set<String> ALLOWED = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "metaData",
            "metaValue",
            "property",
            "itemDefinition",
            "message",
            "signal",
            "error",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "timerEventDefinition",
            "timeDuration",
            "timeDate",
            "messageEventDefinition",
            "signalEventDefinition",
            "errorEventDefinition",
            "terminateEventDefinition",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "subProcess",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "ioSpecification",
            "dataInput",
            "dataOutput",
            "inputSet",
            "outputSet",
            "dataInputRefs",
            "dataOutputRefs",
            "dataInputAssociation",
            "dataOutputAssociation",
            "sourceRef",
            "targetRef",
            "assignment",
            "from",
            "to",
            "textAnnotation",
            "text",
            "association",
            "laneSet",
            "lane",
            "flowNodeRef");
    private static final Set<String> WAITS =
            Set.of("userTask", "intermediateCatchEvent", "eventBasedGateway", "endEvent");
    private static final Pattern PLACE = Pattern.compile("#\\{([^}]*)}");
    private static final Set<String> DECIDES = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final String FEEL = "http://www.omg.org/spec/FEEL/20140401";
    private static final Set<String> FUNCTIONS = Set.of("abs", "floor", "ceiling", "min", "max", "not", "count");
    private static final Set<String> TYPES = Set.of(
            "String",
            "Boolean",
            "Long",
            "Object",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.util.List",
            "java.util.Map");

    private final ObjectProvider<Work> works;
    private final ObjectProvider<PersonSteps> people;

    BpmnGate(ObjectProvider<Work> works, ObjectProvider<PersonSteps> people) {
        this.works = works;
        this.people = people;
    }

    /**
     * Checks BPMN.
     *
     * @throws Refusal naming every node with what is wrong and what would be right
     */
    Passed check(String bpmn) {
        BpmnText text = BpmnText.parse(bpmn);
        Faults faults = new Faults();
        text.elements().forEach(element -> checkElement(text, element, faults));
        Element process = text.process(faults);
        text.named("conditionExpression").forEach(condition -> checkCondition(text, condition, faults));
        text.named("timeDuration").forEach(time -> checkTime(time, faults));
        text.named("timeDate").forEach(time -> checkTime(time, faults));
        text.named("itemDefinition").forEach(item -> checkType(item, faults));
        text.named("serviceTask").forEach(task -> checkService(task, faults));
        text.named("userTask").forEach(task -> checkForm(text, task, faults));
        DECIDES.forEach(kind -> text.named(kind).forEach(gateway -> checkGateway(text, gateway, faults)));
        checkLoops(text, faults);
        faults.refuseIfAny();
        try {
            Engines.read(bpmn);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/bpmn", String.valueOf(e.getMessage()));
        }
        String name = process.getAttribute("name");
        return new Passed(process.getAttribute("id"), name.isBlank() ? process.getAttribute("id") : name);
    }

    private static String pointer(Element element) {
        for (org.w3c.dom.Node at = element; at instanceof Element named; at = at.getParentNode()) {
            if (!named.getAttribute("id").isEmpty()) {
                return "/bpmn/" + named.getAttribute("id");
            }
        }
        return "/bpmn";
    }

    /** The engine evaluates what it does not know as a variable as code. */
    private static void checkPlaces(BpmnText text, Element element, Faults faults) {
        String written = BpmnText.ownText(element) + BpmnText.attributes(element);
        Matcher places = PLACE.matcher(written);
        while (places.find()) {
            if (!text.properties().contains(places.group(1))) {
                faults.add(
                        pointer(element),
                        places.group() + " names no property of the process; declare it, or remove it");
            }
        }
    }

    private static void checkCondition(BpmnText text, Element condition, Faults faults) {
        Element flow = (Element) condition.getParentNode();
        boolean decided = text.node(flow.getAttribute("sourceRef"))
                .filter(source -> DECIDES.contains(source.getLocalName()))
                .isPresent();
        if (!decided) {
            faults.add(pointer(flow), "has a condition but leaves no gateway; put an exclusive gateway before it");
        }
        if (!FEEL.equals(condition.getAttribute("language"))) {
            faults.add(pointer(flow), "has a condition that is not FEEL; set language=\"" + FEEL + "\"");
            return;
        }
        HarmlessFeel.overValues(text.properties(), FUNCTIONS)
                .problems(condition.getTextContent())
                .forEach(problem -> faults.add(pointer(flow), "has a condition that " + problem));
    }

    /** A duration or a moment that cannot be read would stop instances when they come to it. */
    private static void checkTime(Element time, Faults faults) {
        String written = time.getTextContent().strip();
        if (PLACE.matcher(written).matches()) {
            return;
        }
        try {
            if (time.getLocalName().equals("timeDate")) {
                Instant.parse(written);
            } else {
                Duration.parse(written);
            }
        } catch (DateTimeException e) {
            faults.add(
                    pointer(time),
                    "waits for '" + written + "'; write a duration such as P3D, a moment such as 2026-01-31T09:00:00Z,"
                            + " or #{property}");
        }
    }

    private static void checkType(Element item, Faults faults) {
        if (!TYPES.contains(item.getAttribute("structureRef"))) {
            faults.add(
                    pointer(item),
                    "is of type '" + item.getAttribute("structureRef") + "'; it is one of " + new TreeSet<>(TYPES));
        }
    }

    private static void checkElement(BpmnText text, Element element, Faults faults) {
        String name = element.getLocalName();
        if (!ALLOWED.contains(name)) {
            faults.add(pointer(element), name + " is not run here; use user tasks, service tasks, gateways and events");
        }
        if (element.hasAttribute("language") && !name.equals("conditionExpression")) {
            faults.add(pointer(element), "has an expression in " + name + "; write a constant or #{property}");
        }
        if (name.endsWith("EventDefinition")
                && "startEvent".equals(element.getParentNode().getLocalName())) {
            faults.add(
                    pointer(element), "starts by itself; the product starts processes, so leave the start event plain");
        }
        checkPlaces(text, element, faults);
    }

    private void checkService(Element task, Faults faults) {
        Set<String> known = new TreeSet<>();
        works.stream().forEach(work -> known.add(work.name()));
        if (!known.contains(task.getAttribute("implementation"))) {
            faults.add(
                    pointer(task),
                    "calls '" + task.getAttribute("implementation")
                            + "', which nothing does; its implementation is one of " + known);
        }
    }

    private void checkForm(BpmnText text, Element task, Faults faults) {
        String form = text.constantInput(task, "form");
        if (form.isBlank() || !people.getObject().knows(form)) {
            faults.add(
                    pointer(task),
                    "asks with the form '" + form + "', which does not exist; give a data input 'form' that does");
        }
    }

    private static void checkGateway(BpmnText text, Element gateway, Faults faults) {
        List<Element> ways = text.flowsFrom(gateway.getAttribute("id"));
        if (ways.size() < 2) {
            return;
        }
        String usual = gateway.getAttribute("default");
        if (ways.stream().noneMatch(way -> way.getAttribute("id").equals(usual))) {
            faults.add(
                    pointer(gateway),
                    "has no default flow, so that instances could get stuck; name one of its flows as default");
        }
        for (Element way : ways) {
            boolean conditional =
                    way.getElementsByTagNameNS("*", "conditionExpression").getLength() > 0;
            if (!conditional && !way.getAttribute("id").equals(usual)) {
                faults.add(pointer(way), "has no condition and is not the default; give it a condition");
            }
        }
    }

    private static void checkLoops(BpmnText text, Faults faults) {
        Map<String, List<String>> next = text.nextWithoutWait(WAITS);
        for (String start : next.keySet()) {
            Set<String> seen = new TreeSet<>();
            List<String> open = new ArrayList<>(next.getOrDefault(start, List.of()));
            while (!open.isEmpty()) {
                String node = open.remove(open.size() - 1);
                if (node.equals(start)) {
                    faults.add(
                            "/bpmn/" + start,
                            "is in a loop that never waits; put a user task, a timer or a message into it");
                    return;
                }
                if (seen.add(node)) {
                    open.addAll(next.getOrDefault(node, List.of()));
                }
            }
        }
    }
}
