package io.pacesetter.api.training;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.processes.training.Training;
import io.pacesetter.processes.training.Trainings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of trainings. Whatever is in one, a browser is told to save it and never to show it. */
@RestController
@RequestMapping("/api/v1/trainings/{id}/file")
@Tag(name = "Training")
class TrainingFileController {

    private final Trainings trainings;
    private final Indicators indicators;

    TrainingFileController(Trainings trainings, Indicators indicators) {
        this.trainings = trainings;
        this.indicators = indicators;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Upload the file of a training, at most 20 MB, instead of the one that it may have")
    TrainingResponse upload(
            Viewer viewer, @PathVariable String id, @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        long training = TrainingController.number(id);
        trainings.get(viewer.organization(), training);
        if (file == null) {
            throw Refusal.invalid("/file", "is missing; send it as the part \"file\" of a multipart form");
        }
        if (file.getSize() > Trainings.LARGEST_FILE) {
            throw Refusal.invalid("/file", "is larger than 20 MB; give a link to it instead");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            Training uploaded = trainings.upload(viewer, training, name, content);
            return TrainingResponse.of(viewer.organization(), uploaded, indicators);
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(TASKS_WORK)
    @Operation(summary = "Download the file of a training")
    void download(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        Training training = trainings.get(viewer.organization(), TrainingController.number(id));
        Training.File file = training.file();
        if (file == null) {
            throw Refusal.notFound("File of training", id);
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        trainings.download(viewer.organization(), file, response.getOutputStream());
    }
}
