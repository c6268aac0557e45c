package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rulebooks as files, to take them along or to keep them elsewhere. */
@Service
public class RulebookFiles {

    private final Rulebooks rulebooks;
    private final RulebookTable table;

    RulebookFiles(Rulebooks rulebooks, RulebookTable table) {
        this.rulebooks = rulebooks;
        this.table = table;
    }

    /**
     * Returns a rulebook as a file.
     *
     * @param version a version's number; null for the draft
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public RulebookFile export(OrganizationId organization, long id, @Nullable Integer version) {
        Rulebook rulebook = rulebooks.find(organization, id);
        if (version == null) {
            Rulebook.Draft draft = rulebook.draft();
            return RulebookFile.of(rulebook, draft.text(), draft.language());
        }
        Version published = rulebooks.version(organization, id, version);
        return RulebookFile.of(rulebook, published.text(), published.language());
    }

    /**
     * Makes a rulebook of a file, as a draft; nothing of it counts before it is published.
     *
     * @param replace whether the draft of a rulebook that has the key already is written over
     * @throws Refusal naming everything that is wrong or missing, or if the key is taken
     */
    @Transactional
    public Rulebook take(Viewer viewer, RulebookFile file, boolean replace) {
        Rulebook there = file.key() == null
                ? null
                : table.findByKey(viewer.organization(), file.key()).orElse(null);
        if (there != null && replace) {
            return rulebooks.saveDraft(
                    viewer, rulebooks.own(viewer.organization(), there.id()), file.text(), file.language(), null);
        }
        if (there != null) {
            throw Refusal.conflict("There is a rulebook with the key " + there.key()
                    + " already; import it with replace=true to write over its draft, or give another key");
        }
        return rulebooks.create(
                viewer,
                new NewRulebook(file.key(), file.name(), file.purpose(), null, null, file.text(), file.language()));
    }
}
