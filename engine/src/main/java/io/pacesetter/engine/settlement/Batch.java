package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.settlement.SettlementTable.Row;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a commit of the lane adds and corrects, on its way through the tallies to the rules. Not thread-safe. */
public final class Batch {

    private final OrganizationId organization;
    private final Calendar calendar;
    private final long revision;
    private final @Nullable Row row;
    private final @Nullable Replay replay;
    private final List<LoggedActivity> additions = new ArrayList<>();
    private Map<LocalDate, Set<Long>> corrected = Map.of();

    Batch(OrganizationId organization, Calendar calendar, long revision, @Nullable Row row, @Nullable Replay replay) {
        this.organization = organization;
        this.calendar = calendar;
        this.revision = revision;
        this.row = row;
        this.replay = replay;
    }

    /** Tells whether rules look at attributes of what is added. */
    public boolean usesAttributes() {
        return replay != null && replay.usesAttributes();
    }

    /** Takes an activity that is new. */
    public void add(LoggedActivity activity) {
        if (row != null) {
            additions.add(activity);
        }
    }

    /** Takes the people whose days corrections touch. */
    public void corrected(Map<LocalDate, Set<Long>> days) {
        corrected = days;
    }

    OrganizationId organization() {
        return organization;
    }

    Calendar calendar() {
        return calendar;
    }

    long revision() {
        return revision;
    }

    @Nullable
    Row row() {
        return row;
    }

    @Nullable
    Replay replay() {
        return replay;
    }

    /** Returns what is new in the order of occurrence. */
    List<LoggedActivity> inOrder() {
        additions.sort(LoggedActivity.OCCURRENCE);
        return additions;
    }

    Map<LocalDate, Set<Long>> corrected() {
        return corrected;
    }
}
