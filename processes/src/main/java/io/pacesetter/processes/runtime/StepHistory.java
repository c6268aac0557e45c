package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Steps.Step;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jbpm.workflow.core.node.EndNode;
import org.jbpm.workflow.core.node.HumanTaskNode;
import org.jbpm.workflow.core.node.Join;
import org.jbpm.workflow.core.node.Split;
import org.jbpm.workflow.core.node.StartNode;
import org.jbpm.workflow.core.node.TimerNode;
import org.jbpm.workflow.core.node.WorkItemNode;
import org.kie.api.definition.process.Node;
import org.kie.api.event.process.ProcessNodeLeftEvent;
import org.kie.api.event.process.ProcessNodeTriggeredEvent;
import org.kie.kogito.internal.process.event.DefaultKogitoProcessEventListener;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every node that an instance enters and leaves. */
@Component
class StepHistory extends DefaultKogitoProcessEventListener {

    private static final Map<Class<? extends Node>, String> KINDS = Map.of(
            HumanTaskNode.class, "userTask",
            WorkItemNode.class, "serviceTask",
            Split.class, "gateway",
            Join.class, "gateway",
            StartNode.class, "start",
            EndNode.class, "end",
            TimerNode.class, "timer");

    private final JdbcClient jdbc;
    private final Clock clock;

    StepHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void beforeNodeTriggered(ProcessNodeTriggeredEvent event) {
        KogitoNodeInstance entered = (KogitoNodeInstance) event.getNodeInstance();
        Run run = Run.current();
        String node = entered.getNodeDefinitionId();
        String name = entered.getNodeName();
        jdbc.sql("""
                        INSERT INTO process_step (organization_id, instance, id, node_instance, node, name, kind,
                        entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(run.organization().value(), run.instance(), Ids.next(), entered.getStringId(), node)
                .params(name == null || name.isBlank() ? node : name)
                .params(KINDS.getOrDefault(entered.getNode().getClass(), "event"), now())
                .update();
    }

    @Override
    public void afterNodeLeft(ProcessNodeLeftEvent event) {
        KogitoNodeInstance left = (KogitoNodeInstance) event.getNodeInstance();
        Run run = Run.current();
        jdbc.sql("UPDATE process_step SET left_at = ?, actor = ?, outcome = ? WHERE organization_id = ?"
                        + " AND instance = ? AND node_instance = ? AND left_at IS NULL")
                .param(now())
                .param(left.getNode() instanceof HumanTaskNode ? run.actor() : null)
                .param(left.getCancelType() == null ? "done" : "cancelled")
                .params(run.organization().value(), run.instance(), left.getStringId())
                .update();
    }

    /** Closes the steps of an instance that ended before its time. */
    void close(Run run, String outcome) {
        jdbc.sql("UPDATE process_step SET left_at = ?, actor = ?, outcome = ? WHERE organization_id = ?"
                        + " AND instance = ? AND left_at IS NULL")
                .param(now())
                .param(run.actor())
                .params(outcome, run.organization().value(), run.instance())
                .update();
    }

    List<Step> of(OrganizationId organization, String instance) {
        return jdbc.sql("SELECT node, name, kind, entered_at, left_at, actor, outcome FROM process_step"
                        + " WHERE organization_id = ? AND instance = ? ORDER BY id")
                .params(organization.value(), instance)
                .query((row, number) -> new Step(
                        row.getString("node"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        InstanceTable.instant(row, "left_at"),
                        row.getString("actor"),
                        row.getString("outcome")))
                .list();
    }

    private LocalDateTime now() {
        return InstanceTable.utc(clock.instant());
    }
}
