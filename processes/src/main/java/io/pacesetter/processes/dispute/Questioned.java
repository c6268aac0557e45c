package io.pacesetter.processes.dispute;

import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.ContestStandings;
import io.pacesetter.engine.contest.Contests;
import io.pacesetter.engine.contest.Standing;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.notice.Wording;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.standing.Leaderboard;
import io.pacesetter.engine.standing.Leaderboards;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a member questions, and keeps what there was to see. Nobody questions what is somebody else's. */
@Component
class Questioned {

    private static final String ONE_OF = "give an entry, or a contest, or an indicator with a period";
    private static final String POINTS = "points";

    private final LedgerBrowser ledger;
    private final Contests contests;
    private final ContestStandings standings;
    private final Leaderboards boards;
    private final Wording wording;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Questioned(
            LedgerBrowser ledger,
            Contests contests,
            ContestStandings standings,
            Leaderboards boards,
            Wording wording,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.ledger = ledger;
        this.contests = contests;
        this.standings = standings;
        this.boards = boards;
        this.wording = wording;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Whose dispute it is. */
    record Member(OrganizationId organization, long id) {}

    /** Returns what is questioned; null if a fault was noted. */
    @Nullable
    About find(Member member, NewDispute wanted, Faults faults) {
        long given = Stream.of(wanted.entry(), wanted.contest(), wanted.indicator())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            faults.add("/entry", given == 0 ? "is missing; " + ONE_OF : "is one of several; " + ONE_OF);
            return null;
        }
        if (wanted.entry() != null) {
            return entry(member, wanted.entry(), faults);
        }
        return wanted.contest() == null
                ? rank(member, wanted, faults)
                : contest(member, wanted.contest(), wanted.subject(), faults);
    }

    private @Nullable About entry(Member member, String id, Faults faults) {
        LedgerEntry entry = Ids.tryParse(id).stream()
                .boxed()
                .flatMap(number -> ledger.find(member.organization(), number).stream())
                .filter(found -> found.effect().personId() == member.id())
                .findFirst()
                .orElse(null);
        if (entry == null) {
            faults.add("/entry", "The ledger has no entry " + id + " of yours");
            return null;
        }
        if (entry.isReversal()
                || ledger.reversalOf(member.organization(), entry.id()).isPresent()) {
            faults.add("/entry", "was taken back already; question what stands now");
            return null;
        }
        Effect effect = entry.effect();
        Cause.Decision decision = effect.cause().decision();
        Map<String, Object> seen = new HashMap<>();
        seen.put("entry", Ids.format(entry.id()));
        seen.put("kind", effect.kind().key());
        seen.put("at", effect.cause().occurredAt().toString());
        put(
                seen,
                POINTS,
                effect.value().points() == null ? null : effect.value().points().toPlainString());
        put(seen, "rule", decision == null ? null : decision.rule());
        put(seen, "reason", entry.reason());
        put(seen, "message", wording.of(member.organization(), effect));
        return new About(About.Kind.ENTRY, Ids.format(entry.id()), seen);
    }

    private @Nullable About contest(Member member, String id, @Nullable String subject, Faults faults) {
        Contest contest = Ids.tryParse(id).stream()
                .boxed()
                .flatMap(number -> contests.list(member.organization(), null, false).stream()
                        .filter(one -> one.id() == number))
                .findFirst()
                .orElse(null);
        if (contest == null) {
            faults.add("/contest", "There is no contest " + id);
            return null;
        }
        Set<Long> own = own(member, contest);
        Optional<Standing> standing = standings.of(member.organization(), contest).stream()
                .filter(one -> own.contains(one.subjectId()))
                .filter(one -> subject == null || names(member, contest, subject) == one.subjectId())
                .findFirst();
        if (standing.isEmpty()) {
            faults.add(
                    subject == null ? "/contest" : "/subject",
                    "is not you or your team in \"" + contest.name() + "\"; question where you stand yourself");
            return null;
        }
        String participant = Ids.format(standing.get().subjectId());
        Map<String, Object> seen = new HashMap<>();
        seen.put("contest", Ids.format(contest.id()));
        seen.put("name", contest.name());
        seen.put("subject", participant);
        seen.put("rank", standing.get().rank());
        seen.put("score", standing.get().score().toPlainString());
        seen.put("status", contest.status().key());
        return new About(About.Kind.CONTEST, Ids.format(contest.id()) + "/" + participant, seen);
    }

    /** Returns whom a caller means by an id, key or name; 0 for nobody. */
    private long names(Member member, Contest contest, String subject) {
        return Subjects.find(
                        rosters.current(member.organization()), contest.terms().level(), subject)
                .map(Subject::id)
                .orElse(0L);
    }

    /** Returns the member, or the teams that the member is in today. */
    private Set<Long> own(Member member, Contest contest) {
        if (contest.terms().level() == Level.MEMBER) {
            return Set.of(member.id());
        }
        Roster roster = rosters.current(member.organization());
        LocalDate today = organizations.calendar(member.organization()).dayOf(clock.instant());
        return new HashSet<>(roster.treeOn(today).lineage(roster.teamOn(member.id(), today)));
    }

    private @Nullable About rank(Member member, NewDispute wanted, Faults faults) {
        String indicator = Objects.requireNonNull(wanted.indicator());
        Leaderboard board;
        try {
            board = boards.read(
                    member.organization(),
                    new Leaderboard.Question(
                            POINTS.equals(indicator) ? null : indicator,
                            AsOf.period("/period", wanted.period()),
                            wanted.at(),
                            Leaderboard.Segment.of(Level.MEMBER),
                            null,
                            null));
        } catch (Refusal refused) {
            refused.faults().forEach(fault -> faults.add(fault.pointer(), fault.detail()));
            return null;
        }
        Leaderboard.Row row = board.rows().stream()
                .filter(one -> one.subject().id() == member.id())
                .findFirst()
                .orElse(null);
        if (row == null) {
            faults.add("/indicator", "You are not on this board; question where you stand yourself");
            return null;
        }
        String from = board.asOf().span().from().toString();
        Map<String, Object> seen = new HashMap<>();
        seen.put("indicator", indicator);
        seen.put("name", board.indicator().name());
        seen.put("period", board.asOf().period().key());
        seen.put("from", from);
        seen.put("rank", row.rank());
        seen.put("of", board.total());
        put(seen, "value", row.value() == null ? null : row.value().toPlainString());
        put(seen, "at", wanted.at());
        return new About(
                About.Kind.STANDING, indicator + "/" + board.asOf().period().key() + "/" + from, seen);
    }

    private static void put(Map<String, Object> seen, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            seen.put(name, value);
        }
    }
}
