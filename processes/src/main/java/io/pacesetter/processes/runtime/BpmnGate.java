package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
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
    private static final Pattern FUNCTION = Pattern.compile("\\b(external|function)\\b");

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
        for (Element element : text.elements()) {
            if (!ALLOWED.contains(element.getLocalName())) {
                faults.add(
                        pointer(element),
                        element.getLocalName()
                                + " is not run here; use user tasks, service tasks, gateways and events");
            }
            checkPlaces(text, element, faults);
        }
        Element process = text.process(faults);
        text.named("conditionExpression").forEach(condition -> checkCondition(condition, faults));
        text.named("serviceTask").forEach(task -> checkService(task, faults));
        text.named("userTask").forEach(task -> checkForm(text, task, faults));
        List.of("exclusiveGateway", "inclusiveGateway")
                .forEach(kind -> text.named(kind).forEach(gateway -> checkGateway(text, gateway, faults)));
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

    private static void checkCondition(Element condition, Faults faults) {
        Element flow = (Element) condition.getParentNode();
        String expression = condition.getTextContent();
        if (!condition.getAttribute("language").contains("FEEL")) {
            faults.add(
                    pointer(flow),
                    "has a condition that is not FEEL; set language=\"http://www.omg.org/spec/FEEL/20140401\"");
        } else if (FUNCTION.matcher(expression.replaceAll("\"[^\"]*\"", "")).find()) {
            faults.add(pointer(flow), "has a condition that defines a function; compare values alone");
        } else if (expression.isBlank()) {
            faults.add(pointer(flow), "has an empty condition; write what must hold");
        }
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
            List<String> open = new java.util.ArrayList<>(next.getOrDefault(start, List.of()));
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
