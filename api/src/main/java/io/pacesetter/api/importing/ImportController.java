package io.pacesetter.api.importing;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.importing.ImportKind;
import io.pacesetter.engine.importing.ImportMapping;
import io.pacesetter.engine.importing.Imports;
import io.pacesetter.engine.importing.SavedMappings;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files of activities and people. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "CSV files with a mapping of their columns")
class ImportController {

    private static final String EXAMPLE =
            "{\"columns\": {\"externalId\": \"id\", \"member\": \"owner\", \"type\": \"stage\", \"occurredAt\": \"date\"}}";

    private final Imports imports;
    private final SavedMappings mappings;
    private final JsonMapper json;

    ImportController(Imports imports, SavedMappings mappings, JsonMapper json) {
        this.imports = imports;
        this.mappings = mappings;
        this.json = json;
    }

    /** The job that does an import. */
    record Started(String id) {}

    /** The mapping that a file probably has, for either kind. */
    record Guess(ImportMapping activities, ImportMapping people) {}

    /** What a file looks like. */
    record PreviewView(String encoding, String delimiter, List<String> columns, List<List<String>> rows, Guess guess) {}

    /** A mapping and what it is for. */
    record MappingView(@OneOf(ImportKind.class) String kind, String source, ImportMapping mapping) {}

    /** All saved mappings. */
    record Mappings(List<MappingView> items) {}

    /** A mapping to keep; its source may stand beside it or in it. */
    record NewMapping(
            @OneOf(ImportKind.class) @Nullable String kind,
            @Nullable String source,
            @Nullable ImportMapping mapping) {}

    @PostMapping(path = "/activities", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "Import a CSV file of activities as a job")
    Started activities(
            Viewer viewer,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(required = false) byte @Nullable [] mapping)
            throws IOException {
        return start(ImportKind.ACTIVITIES, viewer, file, mapping);
    }

    @PostMapping(path = "/people", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "Import a CSV file of people and teams as a job")
    Started people(
            Viewer viewer,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(required = false) byte @Nullable [] mapping)
            throws IOException {
        return start(ImportKind.PEOPLE, viewer, file, mapping);
    }

    private Started start(ImportKind kind, Viewer viewer, @Nullable MultipartFile file, byte @Nullable [] mapping)
            throws IOException {
        MultipartFile given = given(file);
        ImportMapping read = read(mapping);
        try (InputStream content = given.getInputStream()) {
            Imports.Upload upload = new Imports.Upload(name(given), content);
            return new Started(Ids.format(imports.start(viewer.organization(), kind, upload, read, viewer.actor())));
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "upload.csv" : name.strip();
    }

    private static MultipartFile given(@Nullable MultipartFile file) {
        if (file == null) {
            throw Refusal.invalid("/file", "is missing; send the CSV file as the part \"file\" of a multipart form");
        }
        return file;
    }

    private ImportMapping read(byte @Nullable [] mapping) {
        if (mapping == null || mapping.length == 0) {
            throw Refusal.invalid(
                    "/mapping", "is missing; send it as the part \"mapping\" of the form, such as " + EXAMPLE);
        }
        try {
            ImportMapping read = json.readValue(mapping, ImportMapping.class);
            if (read == null) {
                throw Refusal.invalid("/mapping", "is null; send it such as " + EXAMPLE);
            }
            return read;
        } catch (JacksonException e) {
            throw Refusal.invalid(
                    "/mapping", "is not readable as JSON: " + e.getOriginalMessage() + "; send it such as " + EXAMPLE);
        }
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "Look at the first megabyte of a file: its columns, first lines and probable mapping")
    PreviewView preview(Viewer viewer, @RequestPart(required = false) @Nullable MultipartFile file) throws IOException {
        try (InputStream content = given(file).getInputStream()) {
            Imports.Preview preview = imports.preview(viewer.organization(), content);
            return new PreviewView(
                    preview.encoding(),
                    preview.delimiter(),
                    preview.columns(),
                    preview.rows(),
                    new Guess(preview.activities(), preview.people()));
        }
    }

    @GetMapping("/mappings")
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "List the mappings used last, one for each kind and source")
    Mappings mappings(Viewer viewer, @RequestParam(required = false) @Nullable String kind) {
        return new Mappings(mappings.all(viewer.organization(), kind == null ? null : kind(kind)).stream()
                .map(saved -> new MappingView(saved.kind().key(), saved.source(), saved.mapping()))
                .toList());
    }

    @PutMapping("/mappings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "Keep a mapping for the next file of its source")
    void keep(Viewer viewer, @RequestBody NewMapping wanted) {
        ImportKind kind = kind(wanted.kind());
        if (wanted.mapping() == null) {
            throw Refusal.invalid("/mapping", "is missing");
        }
        mappings.save(viewer.organization(), kind, wanted.mapping().from(wanted.source()));
    }

    private static ImportKind kind(@Nullable String key) {
        return ImportKind.find(key == null ? "" : key)
                .orElseThrow(() -> Refusal.invalid("/kind", "must be activities or people"));
    }
}
