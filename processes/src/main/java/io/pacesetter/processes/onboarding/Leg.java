package io.pacesetter.processes.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.pacesetter.engine.goal.GoalLoans;
import io.pacesetter.engine.tenant.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an onboarding under way, with how far it has come.
 *
 * @param stage what the plan asks, as it was changed since
 * @param errands what is to be done in it
 * @param from the first day; null until it opens
 * @param closedOn the last day; null until it closes
 * @param closedBy {@code gate}, {@code time} or {@code signoff}; null until it closes
 * @param behind whether its time was up before its gate was met
 * @param signedBy who signed it off by hand; null for nobody
 * @param signOffId what the task of signing it off is opened by
 * @param before what the targets' indicators came to on its first day before it opened
 * @param loans the goals that it put in the place of others
 */
public record Leg(
        Plan.Stage stage,
        List<Errand> errands,
        Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        boolean behind,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        long signOffId,
        Map<String, BigDecimal> before,
        List<GoalLoans.Loan> loans) {

    /** How far a stage has come. */
    public enum Status {
        WAITING,
        OPEN,
        CLOSED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Leg {
        errands = List.copyOf(errands);
        before = Map.copyOf(before);
        loans = List.copyOf(loans);
    }

    static Leg of(Plan.Stage stage) {
        List<Errand> errands = new ArrayList<>();
        stage.tasks().forEach(chore -> errands.add(Errand.of(chore)));
        stage.checkIns().forEach(talk -> errands.add(Errand.of(talk)));
        return new Leg(
                stage, errands, Status.WAITING, null, null, null, false, null, null, Ids.next(), Map.of(), List.of());
    }

    /** Tells whether it is under way. */
    @JsonIgnore
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    String signOffOrigin() {
        return "onboarding-sign-off:" + signOffId;
    }

    Leg opened(LocalDate day, Map<String, BigDecimal> already, List<GoalLoans.Loan> lent) {
        return new Leg(
                stage, errands, Status.OPEN, day, null, null, false, signedBy, signedAt, signOffId, already, lent);
    }

    Leg closed(LocalDate day, String by, boolean fellBehind) {
        return new Leg(
                stage,
                errands,
                Status.CLOSED,
                from,
                day,
                by,
                fellBehind,
                signedBy,
                signedAt,
                signOffId,
                before,
                List.of());
    }

    Leg with(Plan.Stage changed) {
        return copy(changed, errands, signedBy, signedAt, loans);
    }

    Leg with(List<Errand> changed) {
        return copy(stage, changed, signedBy, signedAt, loans);
    }

    Leg signed(String by, Instant at) {
        return copy(stage, errands, by, at, loans);
    }

    Leg lending(List<GoalLoans.Loan> changed) {
        return copy(stage, errands, signedBy, signedAt, changed);
    }

    private Leg copy(
            Plan.Stage newStage,
            List<Errand> newErrands,
            @Nullable String by,
            @Nullable Instant at,
            List<GoalLoans.Loan> newLoans) {
        return new Leg(
                newStage, newErrands, status, from, closedOn, closedBy, behind, by, at, signOffId, before, newLoans);
    }
}
