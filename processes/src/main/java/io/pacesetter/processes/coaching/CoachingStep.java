package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.util.Map;

/** A service task of the coaching process: it works on one cycle. */
abstract class CoachingStep implements Work {

    private final String name;
    private final CycleRows rows;

    CoachingStep(String name, CycleRows rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Map<String, Object> perform(WorkItem item) {
        long id = Ids.parse(item.business());
        Cycle cycle = rows.find(item.organization(), id)
                .orElseThrow(() -> new IllegalStateException("There is no coaching cycle " + item.business()));
        return perform(item, cycle);
    }

    /** Does the work; returns what the instance is to know. */
    abstract Map<String, Object> perform(WorkItem item, Cycle cycle);
}
