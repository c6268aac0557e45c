package io.pacesetter.processes.training;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of trainings. Whoever may write trainings and sees everyone keeps it; managers assign from it. */
@Service
public class Trainings {

    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = TrainingFiles.LARGEST;

    private static final int MOST = 1_000;

    private final TrainingRows rows;
    private final TrainingFiles files;
    private final TrainingCheck check;
    private final Audit audit;

    Trainings(TrainingRows rows, TrainingFiles files, TrainingCheck check, Audit audit) {
        this.rows = rows;
        this.files = files;
        this.check = check;
        this.audit = audit;
    }

    /** Returns the trainings in use, by name. */
    public List<Training> list(OrganizationId organization) {
        return rows.all(organization, false);
    }

    /** Returns all trainings, retired ones too. */
    public List<Training> all(OrganizationId organization) {
        return rows.all(organization, true);
    }

    /**
     * Returns a training, retired or not.
     *
     * @throws Refusal if there is none
     */
    public Training get(OrganizationId organization, long id) {
        return rows.find(organization, id).orElseThrow(() -> Refusal.notFound("Training", Ids.format(id)));
    }

    /** Finds a training in use by its key, or else by its id or its name, whatever the case. */
    public Optional<Training> named(OrganizationId organization, String said) {
        List<Training> known = list(organization);
        String wanted = said.strip();
        return known.stream()
                .filter(training -> training.key().equals(wanted))
                .findFirst()
                .or(() -> known.stream()
                        .filter(training -> Ids.format(training.id()).equals(wanted)
                                || training.name().equalsIgnoreCase(wanted))
                        .findFirst());
    }

    /**
     * Adds a training.
     *
     * @throws Refusal naming every field that is wrong, or if its key is taken
     */
    @Transactional
    public Training create(Viewer viewer, Training.Draft draft) {
        Training training = check.check(viewer.organization(), draft, null);
        checkMayKeep(viewer);
        if (rows.all(viewer.organization(), true).size() >= MOST) {
            throw Refusal.conflict("There are " + MOST + " trainings, which is as many as there may be");
        }
        rows.insert(viewer.organization(), training);
        audit.record(viewer, "training.added", training.key(), training.name());
        return get(viewer.organization(), training.id());
    }

    /**
     * Changes a training; its key and file stay.
     *
     * @param version the version that was read; null for any
     * @throws Refusal if there is none in use, it was changed meanwhile, or a field is wrong
     */
    @Transactional
    public Training change(Viewer viewer, long id, Training.Draft draft, @Nullable Long version) {
        Training before = inUse(viewer.organization(), id);
        Training wanted = check.check(viewer.organization(), draft, before);
        checkMayKeep(viewer);
        boolean fresh = version == null || version == before.version();
        if (!fresh || !rows.update(viewer.organization(), wanted)) {
            throw Refusal.conflict("Somebody else changed " + before.name() + " meanwhile; read it again");
        }
        audit.record(viewer, "training.changed", before.key(), wanted.name());
        return get(viewer.organization(), id);
    }

    /**
     * Takes a training out of the catalogue. What is assigned stays so.
     *
     * @throws Refusal if there is none in use
     */
    @Transactional
    public void retire(Viewer viewer, long id) {
        Training training = inUse(viewer.organization(), id);
        checkMayKeep(viewer);
        rows.retire(viewer.organization(), id);
        audit.record(viewer, "training.retired", training.key(), training.name());
    }

    /**
     * Gives a training a file, instead of the one that it may have.
     *
     * @param name the file's name as it was sent
     * @throws Refusal if there is no such training, or the file is empty or larger than {@link #LARGEST_FILE}
     */
    @Transactional
    public Training upload(Viewer viewer, long id, String name, InputStream content) {
        Training training = inUse(viewer.organization(), id);
        checkMayKeep(viewer);
        Training.File stored = files.store(viewer.organization(), name, content);
        rows.setFile(viewer.organization(), id, stored);
        if (training.file() != null) {
            files.delete(viewer.organization(), training.file().id());
        }
        audit.record(viewer, "training.uploaded", training.key(), stored.name());
        return get(viewer.organization(), id);
    }

    /** Writes a file of a training out. */
    public void download(OrganizationId organization, Training.File file, OutputStream out) throws IOException {
        files.write(organization, file, out);
    }

    private Training inUse(OrganizationId organization, long id) {
        return rows.find(organization, id)
                .filter(training -> !training.retired())
                .orElseThrow(() -> Refusal.notFound("Training", Ids.format(id)));
    }

    private static void checkMayKeep(Viewer viewer) {
        if (!viewer.seesEveryone()) {
            throw Refusal.forbidden("Managers assign trainings; sales ops and HR keep the catalogue");
        }
    }
}
