package io.pacesetter.api.process;

import io.pacesetter.api.security.InstallationOnly;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.processes.runtime.Definition;
import io.pacesetter.processes.runtime.Definitions;
import io.pacesetter.processes.runtime.Instances;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/process-definitions")
@Tag(name = "Processes")
class ProcessDefinitionController {

    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}");
    private static final String BY = "installation";

    /** A version of a process; {@code instances} counts those of the organization. */
    record ProcessDefinitionResponse(
            String process, String name, int version, Instant deployedAt, String deployedBy, long instances) {}

    /** Every version of every process. */
    record ProcessDefinitionList(List<ProcessDefinitionResponse> items) {}

    /** What was deployed. */
    record DeployedProcessDefinition(String process, int version) {}

    private final Definitions definitions;
    private final Instances instances;

    ProcessDefinitionController(Definitions definitions, Instances instances) {
        this.definitions = definitions;
        this.instances = instances;
    }

    @GetMapping
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Operation(summary = "List the processes of the installation with all versions")
    ProcessDefinitionList list(Viewer viewer) {
        Map<String, Long> counts = instances.counts(viewer.organization());
        return new ProcessDefinitionList(definitions.all().stream()
                .map(one -> new ProcessDefinitionResponse(
                        one.process(),
                        one.name(),
                        one.version(),
                        one.deployedAt(),
                        one.deployedBy(),
                        counts.getOrDefault(one.process() + ":" + one.version(), 0L)))
                .toList());
    }

    @GetMapping("/{process}/{version}/diagram")
    @Requires(Permission.TASKS_WORK)
    @Operation(summary = "Show a version of a process as it is drawn")
    DiagramResponse diagram(Viewer viewer, @PathVariable String process, @PathVariable String version) {
        if (!VERSION.matcher(version).matches()) {
            throw Refusal.notFound("Process", process + " version " + version);
        }
        return DiagramResponse.of(definitions.get(process, Integer.parseInt(version)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @InstallationOnly
    @Operation(
            summary = "Deploy a process, with the installation administrator's key",
            description = "A BPMN 2.0 file as the part \"file\", or as the body. What reads as the newest version does"
                    + " changes nothing; running instances keep their version.")
    DeployedProcessDefinition upload(@RequestPart(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw Refusal.invalid("/file", "is missing; send the BPMN as the part \"file\" of a multipart form");
        }
        try (InputStream stream = file.getInputStream()) {
            return deploy(stream.readNBytes(MOST_BYTES + 1));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @InstallationOnly
    @Operation(summary = "Deploy a process, with the installation administrator's key")
    DeployedProcessDefinition deploy(@RequestBody byte[] bpmn) {
        if (bpmn.length > MOST_BYTES) {
            throw Refusal.invalid("/bpmn", "is larger than " + MOST_BYTES / 1_000 + " KB");
        }
        Definition deployed = definitions.deploy(new String(bpmn, StandardCharsets.UTF_8), BY);
        return new DeployedProcessDefinition(deployed.process(), deployed.version());
    }
}
