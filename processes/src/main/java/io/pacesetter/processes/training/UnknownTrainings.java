package io.pacesetter.processes.training;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import io.pacesetter.processes.task.NewTask;
import io.pacesetter.processes.task.Substitutes;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import io.pacesetter.processes.task.Tasks;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Says that a rule asks for a training that the catalogue does not have: a notice for the member's manager, and a task for
 * sales ops, one a day for each name. When the task is done, it is looked for again for everyone who waits for it.
 */
@Component
class UnknownTrainings implements TaskForm {

    private static final String FORM = "training-unknown";
    private static final String TRAINING = "training";
    private static final int LONGEST_TITLE = 200;

    private final Tasks tasks;
    private final WishRows wishes;
    private final Notices notices;
    private final Substitutes substitutes;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Alarms alarms;
    private final Clock clock;

    UnknownTrainings(
            Tasks tasks,
            WishRows wishes,
            Notices notices,
            Substitutes substitutes,
            Rosters rosters,
            Organizations organizations,
            Alarms alarms,
            Clock clock) {
        this.tasks = tasks;
        this.wishes = wishes;
        this.notices = notices;
        this.substitutes = substitutes;
        this.rosters = rosters;
        this.organizations = organizations;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Tells those who can do something about it. */
    void tell(OrganizationId organization, WishRows.Wish wish) {
        boolean korean = organizations.profile(organization).locale().startsWith("ko");
        String name = wish.training().length() > LONGEST_TITLE
                ? wish.training().substring(0, LONGEST_TITLE)
                : wish.training();
        Long manager = substitutes.insteadOf(organization, wish.personId());
        String member = rosters.current(organization)
                .byId(wish.personId())
                .map(Roster.Member::name)
                .orElse("");
        if (manager != null) {
            String text = korean
                    ? member + ": 규칙 \"" + wish.rule() + "\"이(가) 배정하려는 교육 \"" + name + "\"이(가) 목록에 없습니다"
                    : member + ": the rule \"" + wish.rule() + "\" assigns the training \"" + name
                            + "\", which the catalogue does not have";
            notices.send(organization, manager, new Notices.Message(TRAINING, text, "/training"));
        }
        String title = korean ? "교육 \"" + name + "\"이(가) 목록에 없습니다" : "The catalogue has no training \"" + name + "\"";
        String day = organizations.calendar(organization).dayOf(clock.instant()).toString();
        tasks.open(
                organization,
                new NewTask(
                        FORM,
                        title,
                        "/training",
                        null,
                        "sales_ops",
                        null,
                        null,
                        Map.of(TRAINING, wish.training(), "rule", wish.rule()),
                        FORM + ":" + Integer.toHexString(wish.training().hashCode()) + ":" + day));
    }

    @Override
    public String key() {
        return FORM;
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        return Map.of();
    }

    @Override
    public void completed(Task task, Map<String, Object> outcome, Viewer by) {
        String training = Objects.toString(task.inputs().get(TRAINING), "");
        wishes.unknown(task.organization(), training)
                .forEach(wish ->
                        alarms.set(task.organization(), WishAlarms.KIND, Ids.format(wish.id()), clock.instant()));
    }
}
