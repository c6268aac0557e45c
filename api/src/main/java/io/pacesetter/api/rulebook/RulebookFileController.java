package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.RulebookFile;
import io.pacesetter.engine.rulebook.RulebookFiles;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rulebooks as files. */
@RestController
@RequestMapping("/api/v1/rulebooks")
@Tag(name = "Rulebooks")
class RulebookFileController {

    /** A rulebook of the greatest length in characters of three bytes each, and its header. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final RulebookFiles files;
    private final Rulebooks rulebooks;

    RulebookFileController(RulebookFiles files, Rulebooks rulebooks) {
        this.files = files;
        this.rulebooks = rulebooks;
    }

    /** A file as text, or its parts; what is given beside the content goes before what the content says. */
    record ImportRequest(
            @Nullable String content,
            @Nullable String key,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String language) {}

    @GetMapping("/{id}/file")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "Download a rulebook as a file",
            description =
                    "The draft, or a version; below a header of comments with its key, name, purpose and language.")
    ResponseEntity<String> download(
            Viewer viewer, @PathVariable String id, @RequestParam(required = false) @Nullable Integer version) {
        RulebookFile file = files.export(viewer.organization(), RulebookIds.of(id), version);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Make a rulebook of a file, as a draft",
            description = "With replace=true, a rulebook that has the key already gets the file as its draft.")
    RulebookResponse upload(
            Viewer viewer,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean replace)
            throws IOException {
        if (file == null) {
            throw Refusal.invalid("/file", "is missing; send the file as the part \"file\" of a multipart form");
        }
        return take(viewer, RulebookFile.read(content(file)), replace);
    }

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Make a rulebook of a file's content, as a draft")
    RulebookResponse read(
            Viewer viewer, @RequestBody ImportRequest request, @RequestParam(defaultValue = "false") boolean replace) {
        String content = request.content();
        if (content == null || content.length() > MOST_BYTES) {
            throw Refusal.invalid("/content", content == null ? "is missing; send the file's text" : "is too long");
        }
        RulebookFile file = RulebookFile.read(content);
        return take(
                viewer,
                new RulebookFile(
                        request.key() == null ? file.key() : request.key(),
                        request.name() == null ? file.name() : request.name(),
                        request.purpose() == null ? file.purpose() : request.purpose(),
                        request.language() == null ? file.language() : request.language(),
                        file.text()),
                replace);
    }

    private RulebookResponse take(Viewer viewer, RulebookFile file, boolean replace) {
        Rulebook taken = files.take(viewer, file, replace);
        return RulebookResponse.of(rulebooks.overview(viewer.organization(), taken.id()));
    }

    private static String content(MultipartFile file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.invalid("/file", "is larger than " + MOST_BYTES / 1024 + " KB; no rulebook is");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("/file", "is no text in UTF-8");
        }
    }
}
