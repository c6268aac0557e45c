package io.pacesetter.bench.processes;

import io.pacesetter.PacesetterApplication;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Definitions;
import io.pacesetter.processes.runtime.Processes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One node of the product within this virtual machine, with all it runs beside processes. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Processes processes;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
        this.processes = context.getBean(Processes.class);
    }

    static Node start(String jdbcUrl) throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PacesetterApplication.class, Noting.class)
                .profiles("mysql")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + jdbcUrl,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=",
                        "--spring.main.banner-mode=off",
                        "--PACESETTER_ADMIN_KEY=nobody-else-gets-here",
                        "--logging.level.root=error");
        Node node = new Node(context);
        node.deploy("straight.bpmn");
        node.deploy("pause.bpmn");
        return node;
    }

    private void deploy(String file) throws IOException {
        try (InputStream text = Node.class.getResourceAsStream("/" + file)) {
            if (text == null) {
                throw new IOException(file + " is not on the class path");
            }
            context.getBean(Definitions.class).deploy(new String(text.readAllBytes(), StandardCharsets.UTF_8), "bench");
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Starts an instance in a transaction of its own. */
    String begin(OrganizationId organization, String process) {
        return CurrentOrganization.call(
                organization, () -> processes.start(organization, process, "bench", "Measured", Map.of()));
    }

    /** Lets an instance go on that waits for the message {@code go}. */
    boolean go(OrganizationId organization, String instance) {
        return CurrentOrganization.call(organization, () -> processes.signal(organization, instance, "go", Map.of()));
    }

    @Override
    public void close() {
        context.close();
    }
}
