package io.pacesetter.processes.runtime;

import io.pacesetter.engine.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The processes that can be started: those that ship with the product, and what the installation's administrator deploys. */
@Service
public class Definitions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);
    private static final String SHIPPED = "classpath*:processes/*.bpmn";

    private final DefinitionTable table;
    private final BpmnGate gate;
    private final Clock clock;

    Definitions(DefinitionTable table, BpmnGate gate, Clock clock) {
        this.table = table;
        this.gate = gate;
        this.clock = clock;
    }

    /** Deploys what ships with the product, where it has changed, before anything runs; safe on any number of nodes at once. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                deployShipped(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The processes that ship with the product cannot be read", e);
        }
    }

    private void deployShipped(Resource file) throws IOException {
        try {
            deploy(file.getContentAsString(StandardCharsets.UTF_8), "Pacesetter");
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            LOG.debug("Another node deployed {} at the same time", file.getFilename());
        } catch (Refusal refused) {
            throw new IllegalStateException(
                    file.getFilename() + " ships with the product, but: " + refused.faults(), refused);
        }
    }

    /**
     * Deploys a process: a new version unless the newest reads the same. Running instances keep theirs.
     *
     * @throws Refusal naming what the gate does not let through
     */
    public Definition deploy(String bpmn, String by) {
        BpmnGate.Passed passed = gate.check(bpmn);
        Definition newest = table.newest(passed.process()).orElse(null);
        if (newest != null && newest.bpmn().equals(bpmn)) {
            return newest;
        }
        int version = newest == null ? 1 : newest.version() + 1;
        Definition added = new Definition(passed.process(), version, passed.name(), bpmn, clock.instant(), by);
        table.add(added, digest(bpmn));
        return added;
    }

    /** Returns every version of every process, the newest of each first. */
    public List<Definition> all() {
        return table.all();
    }

    /**
     * Returns the newest version of a process.
     *
     * @throws Refusal if there is no such process
     */
    public Definition newest(String process) {
        return table.newest(process).orElseThrow(() -> Refusal.notFound("Process", process));
    }

    /**
     * Returns a version of a process.
     *
     * @throws Refusal if there is none
     */
    public Definition get(String process, int version) {
        return table.find(process, version)
                .orElseThrow(() -> Refusal.notFound("Process", process + " version " + version));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
