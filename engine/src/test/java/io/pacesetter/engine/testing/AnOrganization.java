package io.pacesetter.engine.testing;

import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.NewTeam;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organization described in a sentence. What follows {@code withTeam} or {@code withMember} describes that one;
 * without a day they hold from the beginning.
 */
public final class AnOrganization {

    private final Organizations organizations;
    private final People people;
    private final Teams teams;
    private final Rosters rosters;

    private String name = "Acme";
    private String zone = "UTC";
    private @Nullable String weekStart;
    private @Nullable String fiscalYearStart;
    private @Nullable List<String> workingDays;
    private final List<TeamSentence> teamSentences = new ArrayList<>();
    private final List<MemberSentence> memberSentences = new ArrayList<>();

    AnOrganization(Organizations organizations, People people, Teams teams, Rosters rosters) {
        this.organizations = organizations;
        this.people = people;
        this.teams = teams;
        this.rosters = rosters;
    }

    /** Names it; {@code Acme} otherwise. */
    public AnOrganization named(String newName) {
        name = newName;
        return this;
    }

    /** Gives it a time zone; UTC otherwise. */
    public AnOrganization inZone(String newZone) {
        zone = newZone;
        return this;
    }

    /** Gives its weeks a first day; Monday otherwise. */
    public AnOrganization withWeeksFrom(DayOfWeek day) {
        weekStart = day.name();
        return this;
    }

    /** Gives its fiscal year a first month; January otherwise. */
    public AnOrganization withFiscalYearFrom(Month month) {
        fiscalYearStart = month.name();
        return this;
    }

    /** Gives it working days; Monday to Friday otherwise. */
    public AnOrganization workingOn(DayOfWeek... days) {
        workingDays = Stream.of(days).map(DayOfWeek::name).toList();
        return this;
    }

    /** Adds a team. */
    public TeamSentence withTeam(String team) {
        TeamSentence sentence = new TeamSentence(team);
        teamSentences.add(sentence);
        return sentence;
    }

    /** Adds a person with this key, and the same name until told otherwise. */
    public MemberSentence withMember(String key) {
        MemberSentence sentence = new MemberSentence(key);
        memberSentences.add(sentence);
        return sentence;
    }

    /** Makes it exist. */
    public FoundedOrganization founded() {
        OrganizationId id =
                organizations.create(new NewOrganization(name, zone, null, weekStart, fiscalYearStart, workingDays));
        for (TeamSentence team : teamSentences) {
            teams.add(id, new NewTeam(team.team, team.parent, null, team.from));
        }
        for (MemberSentence member : memberSentences) {
            long person =
                    people.add(id, new NewPerson(member.key, member.name, null, member.role, member.team, member.from));
            if (member.lastDay != null) {
                people.leave(id, person, member.lastDay);
            }
        }
        return new FoundedOrganization(id, rosters);
    }

    /** The same organization, speaking of what was named last. */
    public abstract class Sentence {

        Sentence() {}

        /** Goes on with another team. */
        public TeamSentence withTeam(String team) {
            return AnOrganization.this.withTeam(team);
        }

        /** Goes on with another person. */
        public MemberSentence withMember(String key) {
            return AnOrganization.this.withMember(key);
        }

        /** Makes the organization exist. */
        public FoundedOrganization founded() {
            return AnOrganization.this.founded();
        }
    }

    /** A team being described. */
    public final class TeamSentence extends Sentence {

        private final String team;
        private @Nullable String parent;
        private @Nullable LocalDate from;

        TeamSentence(String team) {
            this.team = team;
        }

        /** Places it below a team named before. */
        public TeamSentence under(String newParent) {
            parent = newParent;
            return this;
        }

        /** Gives its place a first day. */
        public TeamSentence from(LocalDate day) {
            from = day;
            return this;
        }
    }

    /** A person being described. */
    public final class MemberSentence extends Sentence {

        private final String key;
        private String name;
        private @Nullable String role;
        private @Nullable String team;
        private @Nullable LocalDate from;
        private @Nullable LocalDate lastDay;

        MemberSentence(String key) {
            this.key = key;
            this.name = key;
        }

        /** Gives the person a name other than the key. */
        public MemberSentence named(String newName) {
            name = newName;
            return this;
        }

        /** Puts the person in a team named before. */
        public MemberSentence in(String newTeam) {
            team = newTeam;
            return this;
        }

        /** Gives the person a job role. */
        public MemberSentence as(String newRole) {
            role = newRole;
            return this;
        }

        /** Gives the person a first day. */
        public MemberSentence from(LocalDate day) {
            from = day;
            return this;
        }

        /** Gives the person a last day. */
        public MemberSentence through(LocalDate day) {
            lastDay = day;
            return this;
        }
    }
}
