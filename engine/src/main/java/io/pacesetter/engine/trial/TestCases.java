package io.pacesetter.engine.trial;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The test cases of rulebooks. */
@Service
public class TestCases {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 100;

    /** A case as somebody describes it; unchecked. */
    public record Draft(
            @Nullable String name,
            @Nullable CaseFacts given,
            @Nullable List<Expectation> expected) {}

    private final CaseTable table;
    private final Rulebooks rulebooks;
    private final Clock clock;

    TestCases(CaseTable table, Rulebooks rulebooks, Clock clock) {
        this.table = table;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Returns the cases of a rulebook by name. */
    @Transactional(readOnly = true)
    public List<TestCase> list(OrganizationId organization, long rulebook) {
        return table.of(organization, rulebooks.find(organization, rulebook).id());
    }

    /**
     * Adds a case.
     *
     * @throws Refusal naming everything that is wrong
     */
    @Transactional
    public TestCase add(Viewer viewer, long rulebook, Draft draft) {
        List<TestCase> there = list(viewer.organization(), rulebook);
        TestCase added = checked(viewer, Ids.next(), draft, 0);
        refuseAnother(there, added);
        if (there.size() >= MOST) {
            throw Refusal.conflict("There are " + MOST + " test cases, which is as many as there may be");
        }
        table.insert(viewer.organization(), rulebook, added);
        return added;
    }

    /**
     * Changes a case.
     *
     * @param version the version that was read; null to write over whatever is there
     * @throws Refusal naming everything that is wrong, or if somebody else changed it since
     */
    @Transactional
    public TestCase change(Viewer viewer, long rulebook, long id, Draft draft, @Nullable Long version) {
        List<TestCase> there = list(viewer.organization(), rulebook);
        TestCase before = there.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Test case", Ids.format(id)));
        TestCase after = checked(viewer, id, draft, version == null ? before.version() : version);
        refuseAnother(there, after);
        if (!table.update(viewer.organization(), rulebook, after)) {
            throw Refusal.conflict("Someone else changed the test case meanwhile: " + before.changedBy() + " at "
                    + before.changedAt() + "; look at it again, then repeat your change");
        }
        return new TestCase(
                id,
                after.name(),
                after.given(),
                after.expected(),
                after.changedBy(),
                after.changedAt(),
                after.version() + 1);
    }

    /**
     * Removes a case.
     *
     * @throws Refusal if there is none
     */
    @Transactional
    public void remove(Viewer viewer, long rulebook, long id) {
        if (!table.delete(
                viewer.organization(),
                rulebooks.find(viewer.organization(), rulebook).id(),
                id)) {
            throw Refusal.notFound("Test case", Ids.format(id));
        }
    }

    private TestCase checked(Viewer viewer, long id, Draft draft, long version) {
        Faults faults = new Faults();
        String name = faults.required("/name", draft.name(), LONGEST_NAME);
        CaseFacts given = draft.given();
        if (given == null) {
            faults.add("/given", "is missing; say who is there and what they do");
        }
        faults.refuseIfAny();
        if (given == null) {
            throw new IllegalStateException("A test case in which nothing is given was not refused");
        }
        List<Expectation> expected = draft.expected() == null ? List.of() : draft.expected();
        new CaseCheck().check(given, expected);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new TestCase(id, name, given, expected, viewer.actor(), now, version);
    }

    private static void refuseAnother(List<TestCase> there, TestCase wanted) {
        if (there.stream().anyMatch(one -> one.id() != wanted.id() && one.name().equalsIgnoreCase(wanted.name()))) {
            throw Refusal.invalid("/name", "There is a test case of this name already; choose another");
        }
    }
}
