package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** BPMN as XML, to look at before anything runs it. Diagram shapes are left aside; entities and document types are refused. */
final class BpmnText {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final int LONGEST = 1_000_000;
    private static final String DRAWN = "BPMNDiagram";

    private final List<Element> elements = new ArrayList<>();
    private final Set<String> properties = new HashSet<>();

    private BpmnText(Element root) {
        collect(root);
        named("property").forEach(property -> {
            properties.add(property.getAttribute("id"));
            properties.add(property.getAttribute("name"));
        });
    }

    private void collect(Element element) {
        if (DRAWN.equals(element.getLocalName())) {
            return;
        }
        elements.add(element);
        children(element).forEach(this::collect);
    }

    /**
     * Reads BPMN.
     *
     * @throws Refusal if it is none
     */
    static BpmnText parse(String bpmn) {
        if (bpmn.length() > LONGEST) {
            throw Refusal.invalid("/bpmn", "has " + bpmn.length() + " characters; at most " + LONGEST + " are allowed");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Element root =
                    builder.parse(new InputSource(new StringReader(bpmn))).getDocumentElement();
            if (!MODEL.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
                throw Refusal.invalid("/bpmn", "is XML but not BPMN 2.0: its root is " + root.getNodeName());
            }
            return new BpmnText(root);
        } catch (SAXParseException e) {
            throw Refusal.invalid("/bpmn/" + e.getLineNumber(), "cannot be read as XML: " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw Refusal.invalid("/bpmn", "cannot be read as XML: " + e.getMessage());
        }
    }

    List<Element> elements() {
        return elements;
    }

    Set<String> properties() {
        return properties;
    }

    List<Element> named(String name) {
        return elements.stream()
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    /** Returns the one process that there must be. */
    Element process(Faults faults) {
        List<Element> processes = named("process");
        if (processes.size() != 1 || processes.get(0).getAttribute("id").isBlank()) {
            faults.add("/bpmn", "has " + processes.size() + " processes; give exactly one, with an id");
            return elements.get(0);
        }
        return processes.get(0);
    }

    List<Element> flowsFrom(String node) {
        return named("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node))
                .toList();
    }

    /** Returns the constant that a task's data input is given; empty if there is none. */
    String constantInput(Element task, String name) {
        for (Element association : descendants(task, "dataInputAssociation")) {
            for (Element assignment : descendants(association, "assignment")) {
                String target = descendants(assignment, "to").stream()
                        .map(to -> to.getTextContent().strip())
                        .findFirst()
                        .orElse("");
                boolean meant = descendants(task, "dataInput").stream()
                        .anyMatch(input -> input.getAttribute("id").equals(target)
                                && input.getAttribute("name").equals(name));
                if (meant) {
                    return descendants(assignment, "from")
                            .get(0)
                            .getTextContent()
                            .strip();
                }
            }
        }
        return "";
    }

    /** Returns which nodes follow each node on which nothing waits. */
    Map<String, List<String>> nextWithoutWait(Set<String> waits) {
        Set<String> waiting = new HashSet<>();
        elements.stream()
                .filter(element -> waits.contains(element.getLocalName()))
                .forEach(element -> waiting.add(element.getAttribute("id")));
        Map<String, List<String>> next = new HashMap<>();
        for (Element flow : named("sequenceFlow")) {
            if (!waiting.contains(flow.getAttribute("sourceRef"))) {
                next.computeIfAbsent(flow.getAttribute("sourceRef"), id -> new ArrayList<>())
                        .add(flow.getAttribute("targetRef"));
            }
        }
        return next;
    }

    /** Returns the element of an id. */
    Optional<Element> node(String id) {
        return elements.stream()
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst();
    }

    /** Returns the text that stands directly in an element. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text written) {
                text.append(written.getData());
            }
        }
        return text.toString();
    }

    static String attributes(Element element) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(' ').append(element.getAttributes().item(i).getNodeValue());
        }
        return text.toString();
    }

    private static List<Element> descendants(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
