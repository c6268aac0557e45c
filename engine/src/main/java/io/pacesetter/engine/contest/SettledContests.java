package io.pacesetter.engine.contest;

import io.pacesetter.engine.settlement.ContestField;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells settlement which contests there are. */
@Component
class SettledContests implements ContestField {

    private final ContestTable table;

    SettledContests(ContestTable table) {
        this.table = table;
    }

    @Override
    public List<ContestField.Contest> contests(OrganizationId organization) {
        return table.all(organization).stream()
                .filter(contest -> contest.status() != io.pacesetter.engine.contest.Contest.Status.DRAFT
                        && contest.status() != io.pacesetter.engine.contest.Contest.Status.CANCELLED)
                .map(contest -> new ContestField.Contest(
                        contest.id(),
                        contest.key(),
                        contest.terms().level(),
                        contest.terms().from(),
                        contest.terms().to(),
                        contest.finalAt(),
                        contest.terms().participants().isEmpty()
                                ? null
                                : contest.terms().participants()))
                .toList();
    }
}
