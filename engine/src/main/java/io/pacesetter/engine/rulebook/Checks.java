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

/** Checks whether a text could be published: it reads well, fits its purpose, passes the test cases, and compiles. */
@Service
public class Checks {

    private final RuleTexts texts;
    private final RulebookCompiler compiler;
    private final Proving proving;
    private final ObjectProvider<CaseRuns> cases;

    Checks(RuleTexts texts, RulebookCompiler compiler, Proving proving, ObjectProvider<CaseRuns> cases) {
        this.texts = texts;
        this.compiler = compiler;
        this.proving = proving;
        this.cases = cases;
    }

    /**
     * Checks a text for a rulebook. Hundreds of new rules without test cases take longer to compile than somebody who types
     * waits: they are answered unproved, and proved by the time that somebody asks again.
     */
    public Check check(OrganizationId organization, Rulebook rulebook, String text, Language language) {
        RuleTexts.Read read = texts.read(organization, text, language, rulebook.purpose());
        if (!read.problems().isEmpty()) {
            return Check.refused(read.problems());
        }
        if (cases.stream().anyMatch(runs -> runs.any(organization, rulebook))) {
            return proved(organization, rulebook, read);
        }
        return proving.prove(read.rules())
                .map(problems -> problems.isEmpty()
                        ? new Check(List.of(), read.rules(), List.of(), true)
                        : Check.refused(problems))
                .orElseGet(() -> new Check(List.of(), read.rules(), List.of(), false));
    }

    /** Checks a text for a rulebook and proves that it compiles and passes the gates, as what is published must. */
    Check prove(OrganizationId organization, Rulebook rulebook, String text, Language language) {
        RuleTexts.Read read = texts.read(organization, text, language, rulebook.purpose());
        return read.problems().isEmpty() ? proved(organization, rulebook, read) : Check.refused(read.problems());
    }

    private Check proved(OrganizationId organization, Rulebook rulebook, RuleTexts.Read read) {
        Compilation compilation = compiler.compile(read.rules());
        if (compilation instanceof Compilation.Refused refused) {
            return Check.refused(refused.problems());
        }
        ((Compilation.Compiled) compilation).program().close();
        return new Check(
                List.of(),
                read.rules(),
                cases.stream()
                        .flatMap(runs -> runs.run(organization, rulebook, read.rules()).stream())
                        .toList(),
                true);
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
