package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.trial.CaseFacts;
import io.pacesetter.engine.trial.Expectation;
import io.pacesetter.engine.trial.TestCase;
import io.pacesetter.engine.trial.TestCases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The test cases of rulebooks. */
@RestController
@RequestMapping("/api/v1/rulebooks/{id}/cases")
@Tag(name = "Rulebooks")
class CaseController {

    private final TestCases cases;

    CaseController(TestCases cases) {
        this.cases = cases;
    }

    /** A case to keep; version null to write over whatever is there. */
    record CaseRequest(
            @Nullable String name,
            @Nullable CaseFacts given,
            @Nullable List<Expectation> expected,
            @Nullable Long version) {

        TestCases.Draft draft() {
            return new TestCases.Draft(name, given, expected);
        }
    }

    /** A case. */
    record CaseView(
            String id,
            String name,
            CaseFacts given,
            List<Expectation> expected,
            String changedBy,
            Instant changedAt,
            long version) {

        static CaseView of(TestCase one) {
            return new CaseView(
                    Ids.format(one.id()),
                    one.name(),
                    one.given(),
                    one.expected(),
                    one.changedBy(),
                    one.changedAt(),
                    one.version());
        }
    }

    /** All cases of a rulebook. */
    record CaseList(List<CaseView> items) {}

    @GetMapping
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "List the test cases of a rulebook by name; POST …/check runs them")
    CaseList list(Viewer viewer, @PathVariable String id) {
        return new CaseList(cases.list(viewer.organization(), RulebookIds.of(id)).stream()
                .map(CaseView::of)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Add a test case, which must pass before the rulebook can be published",
            description =
                    "Given people, goals and activities from a day on; expected is what they receive by this rulebook"
                            + " alone. With nothing expected, nothing may come of it.")
    CaseView add(Viewer viewer, @PathVariable String id, @RequestBody CaseRequest request) {
        return CaseView.of(cases.add(viewer, RulebookIds.of(id), request.draft()));
    }

    @PutMapping("/{caseId}")
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Change a test case")
    CaseView change(
            Viewer viewer, @PathVariable String id, @PathVariable String caseId, @RequestBody CaseRequest request) {
        return CaseView.of(
                cases.change(viewer, RulebookIds.of(id), number(caseId), request.draft(), request.version()));
    }

    @DeleteMapping("/{caseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Remove a test case")
    void remove(Viewer viewer, @PathVariable String id, @PathVariable String caseId) {
        cases.remove(viewer, RulebookIds.of(id), number(caseId));
    }

    private static long number(String caseId) {
        return Ids.tryParse(caseId).orElseThrow(() -> Refusal.notFound("Test case", caseId));
    }
}
