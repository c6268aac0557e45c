package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.compile.Compilation;
import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.language.Language;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Checks whether a text could be published: it reads well, fits its purpose, compiles, and passes the test cases. */
@Service
public class Checks {

    private final RuleTexts texts;
    private final RulebookCompiler compiler;
    private final ObjectProvider<CaseRuns> cases;

    Checks(RuleTexts texts, RulebookCompiler compiler, ObjectProvider<CaseRuns> cases) {
        this.texts = texts;
        this.compiler = compiler;
        this.cases = cases;
    }

    /** Checks a text for a rulebook. */
    public Check check(OrganizationId organization, Rulebook rulebook, String text, Language language) {
        RuleTexts.Read read = texts.read(organization, text, language, rulebook.purpose());
        if (!read.problems().isEmpty()) {
            return new Check(read.problems(), List.of(), List.of());
        }
        Compilation compilation = compiler.compile(read.rules());
        if (compilation instanceof Compilation.Refused refused) {
            return new Check(refused.problems(), List.of(), List.of());
        }
        ((Compilation.Compiled) compilation).program().close();
        return new Check(
                List.of(),
                read.rules(),
                cases.stream()
                        .flatMap(runs -> runs.run(organization, rulebook, read.rules()).stream())
                        .toList());
    }

    /**
     * Refuses what a check found wrong, naming every place.
     *
     * @param pointer the field of the request that the text stands for
     */
    static void refuse(Check check, String pointer) {
        RuleTexts.refuse(pointer, check.problems());
        Faults faults = new Faults();
        for (CaseOutcome outcome : check.cases()) {
            outcome.failures()
                    .forEach(failure -> faults.add(pointer, "Test case \"" + outcome.name() + "\": " + failure));
        }
        faults.refuseIfAny();
        if (check.rules().isEmpty()) {
            throw Refusal.invalid(pointer, "There are no rules in it; write one, then publish");
        }
    }
}
