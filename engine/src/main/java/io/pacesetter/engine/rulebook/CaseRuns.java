package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Rule;
import java.util.List;

/** Runs the test cases of rulebooks. */
public interface CaseRuns {

    /** Tells whether a rulebook has any. */
    boolean any(OrganizationId organization, Rulebook rulebook);

    /** Runs all cases of a rulebook with some rules, by name; nothing of it is kept. */
    List<CaseOutcome> run(OrganizationId organization, Rulebook rulebook, List<Rule> rules);
}
