package io.pacesetter.engine.contest;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says of a contest, noting everything that is wrong. Not thread-safe. */
final class ContestCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_PRIZE = 300;
    private static final int MOST_PRIZES = 100;
    private static final int MOST_PARTICIPANTS = 10_000;
    private static final int MOST_GRACE = 31 * 24;
    private static final Duration LONGEST = Duration.ofDays(732);
    private static final BigDecimal BOUND = new BigDecimal("1000000000000");

    private final Faults faults;
    private final Roster roster;
    private final Calendar calendar;

    ContestCheck(Faults faults, Roster roster, Calendar calendar) {
        this.faults = faults;
        this.roster = roster;
        this.calendar = calendar;
    }

    String name(@Nullable String name) {
        return faults.required("/name", name, LONGEST_NAME);
    }

    String description(@Nullable String description) {
        String read = faults.optional("/description", description, LONGEST_DESCRIPTION);
        return read == null ? "" : read;
    }

    /** Reads a key, or makes one of the name: its letters and digits of the Latin alphabet, else {@code contest}. */
    String key(@Nullable String key, String name) {
        if (key != null && !key.isBlank()) {
            String read = faults.key("/key", key, 64);
            if (!KEY.matcher(read).matches()) {
                faults.add("/key", "'" + read + "' is no key; use small letters, digits and _, such as june_sprint");
            }
            return read;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        String made = plain.length() > 40 ? plain.substring(0, 40) : plain;
        return made.isEmpty() ? "contest" : made;
    }

    Level level(@Nullable String level) {
        if (level == null || level.equals(Level.MEMBER.key())) {
            return Level.MEMBER;
        }
        if (!level.equals(Level.TEAM.key())) {
            faults.add("/level", "must be member or team, not " + level);
        }
        return Level.TEAM;
    }

    /** Reads the window; the last day counts in full. */
    Instant[] window(@Nullable String from, @Nullable String to) {
        Instant start = moment("/from", from, 0);
        Instant end = moment("/to", to, 1);
        if (start == null || end == null) {
            return new Instant[] {Instant.EPOCH, Instant.EPOCH};
        }
        if (!end.isAfter(start)) {
            faults.add("/to", "must be after the beginning, " + start);
        } else if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            faults.add("/to", "is more than two years after the beginning; make it a shorter contest");
        }
        return new Instant[] {start, end};
    }

    /** Reads the end alone; null if a fault was noted. */
    @Nullable
    Instant end(@Nullable String to) {
        return moment("/to", to, 1);
    }

    private @Nullable Instant moment(String pointer, @Nullable String text, int days) {
        if (text == null || text.isBlank()) {
            faults.add(
                    pointer, "is missing; give a day such as 2025-06-01 or a time such as 2025-06-01T09:00:00+09:00");
            return null;
        }
        try {
            if (text.strip().length() <= 10) {
                LocalDate day = faults.check(pointer, LocalDate.parse(text.strip()));
                return calendar.startOf(day.plusDays(days));
            }
            Instant moment = OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.MICROS);
            faults.check(pointer, calendar.dayOf(moment));
            return moment;
        } catch (DateTimeException e) {
            faults.add(
                    pointer,
                    "'" + text.strip()
                            + "' is neither a day such as 2025-06-01 nor a time such as 2025-06-01T09:00:00+09:00");
            return null;
        }
    }

    Duration grace(@Nullable Integer hours) {
        if (hours == null) {
            return Duration.ZERO;
        }
        if (hours < 0 || hours > MOST_GRACE) {
            faults.add("/graceHours", "must be 0 to " + MOST_GRACE + " hours, not " + hours);
        }
        return Duration.ofHours(hours);
    }

    Win win(ContestDraft.@Nullable Winning win) {
        String kind = win == null || win.kind() == null ? Win.Kind.HIGHEST_SCORE.key() : win.kind();
        Optional<Win.Kind> known = Win.Kind.find(kind);
        if (known.isEmpty()) {
            faults.add("/win/kind", "must be highest_score, first_to or everyone_at, not " + kind);
        }
        Win.Kind read = known.orElse(Win.Kind.HIGHEST_SCORE);
        return new Win(read, target(read, win == null ? null : win.target()), tieBreak(win));
    }

    private @Nullable BigDecimal target(Win.Kind kind, @Nullable BigDecimal target) {
        if (kind == Win.Kind.HIGHEST_SCORE) {
            return null;
        }
        if (target == null || target.signum() <= 0 || target.compareTo(BOUND) >= 0 || target.scale() > 4) {
            faults.add("/win/target", "must be the score to reach: above 0, with at most 4 digits after the point");
        }
        return target;
    }

    private Win.TieBreak tieBreak(ContestDraft.@Nullable Winning win) {
        String given = win == null ? null : win.tieBreak();
        if (given == null) {
            return Win.TieBreak.SHARED;
        }
        return Win.TieBreak.find(given).orElseGet(() -> {
            faults.add("/win/tieBreak", "must be earliest or shared, not " + given);
            return Win.TieBreak.SHARED;
        });
    }

    List<Prize> prizes(@Nullable List<ContestDraft.PrizeDraft> drafts) {
        List<Prize> prizes = new ArrayList<>();
        if (drafts == null) {
            return prizes;
        }
        if (drafts.size() > MOST_PRIZES) {
            faults.add("/prizes", "holds " + drafts.size() + " prizes; at most " + MOST_PRIZES + " are allowed");
            return prizes;
        }
        Set<Integer> places = new LinkedHashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            Integer place = drafts.get(i).place();
            if (place == null || place < 1 || place > MOST_PRIZES || !places.add(place)) {
                faults.add("/prizes/" + i + "/place", "must be a place from 1 to " + MOST_PRIZES + ", each once");
            }
            String text =
                    faults.required("/prizes/" + i + "/text", drafts.get(i).text(), LONGEST_PRIZE);
            prizes.add(new Prize(place == null ? 0 : place, text));
        }
        return prizes;
    }

    /** Reads who takes part; whoever does not see everyone must name people or teams that they manage. */
    Set<Long> participants(Viewer viewer, Level level, @Nullable List<String> named, Subjects subjects) {
        Set<Long> participants = new LinkedHashSet<>();
        List<String> names = named == null ? List.of() : named;
        if (names.size() > MOST_PARTICIPANTS) {
            faults.add("/participants", "names " + names.size() + "; at most " + MOST_PARTICIPANTS + " are allowed");
            return participants;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Subject> subject = name == null ? Optional.empty() : Subjects.find(roster, level, name);
            if (subject.isEmpty()) {
                faults.add("/participants/" + i, "There is no " + level.key() + " " + name);
            } else if (!viewer.seesEveryone() && !subjects.manages(viewer, subject.get())) {
                throw Refusal.forbidden("You can have those take part whom you manage; " + name + " is not among them");
            } else {
                participants.add(subject.get().id());
            }
        }
        if (names.isEmpty() && !viewer.seesEveryone()) {
            faults.add("/participants", "is missing; name those whom you manage");
        }
        return participants;
    }
}
