package io.pacesetter.processes.runtime;

import org.jbpm.bpmn2.xml.ServiceTaskHandler;
import org.jbpm.compiler.xml.Parser;
import org.jbpm.workflow.core.Node;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads service tasks that call a work by its name. The engine's own asks for an interface with operations besides. */
final class NamedWorkHandler extends ServiceTaskHandler {

    @Override
    protected Node handleNode(Node node, Element element, String uri, String localName, Parser parser)
            throws SAXException {
        Node read = super.handleNode(node, element, uri, localName, parser);
        read.setMetaData("Type", "Work");
        return read;
    }
}
