package io.pacesetter.engine.access;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people who sign in, as administrators keep them. */
@Service
public class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int MAX_EMAIL = 320;
    private static final int MAX_NAME = 200;
    private static final Set<String> LOCALES = Set.of("en", "ko");

    /** A new account with the link that invites its owner. */
    public record Invited(Account account, AccessLink link) {}

    private final AccountTable table;
    private final AccessLinks links;
    private final Rosters rosters;
    private final AccountEnds ends;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountTable table, AccessLinks links, Rosters rosters, AccountEnds ends, Audit audit, Clock clock) {
        this.table = table;
        this.links = links;
        this.rosters = rosters;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells who a session stands for; empty once the account's credentials have changed since sign-in. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(OrganizationId organization, long id, int credentialVersion) {
        return table.find(organization, id)
                .filter(account -> !account.disabled() && account.credentialVersion() == credentialVersion)
                .map(account -> account.viewer(organization));
    }

    /** Finds an account of the organization. */
    @Transactional(readOnly = true)
    public Optional<Account> find(OrganizationId organization, long id) {
        return table.find(organization, id);
    }

    /** Returns a page of the organization's accounts by name. */
    @Transactional(readOnly = true)
    public List<Account> page(OrganizationId organization, int page, int size) {
        return table.page(organization, page, size);
    }

    /** Returns the people behind some names of the audit log, by name; who is nobody in the roster is left out. */
    @Transactional(readOnly = true)
    public Map<String, Long> people(OrganizationId organization, Set<String> actors) {
        return table.people(organization, actors);
    }

    /** Counts the organization's accounts. */
    @Transactional(readOnly = true)
    public long count(OrganizationId organization) {
        return table.count(organization);
    }

    /**
     * Makes an account and the link that invites its owner.
     *
     * @throws Refusal naming every field that is wrong, or if the roles go beyond what the viewer may do
     */
    @Transactional
    public Invited create(Viewer viewer, NewAccount wanted) {
        Faults faults = new Faults();
        String email = faults.required("/email", wanted.email(), MAX_EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            faults.add("/email", "Not an e-mail address: " + email);
        }
        String name = faults.required("/name", wanted.name(), MAX_NAME);
        checkRoles(faults, wanted.roles());
        Long personId = person(faults, viewer.organization(), wanted.person());
        String locale = wanted.locale();
        if (locale != null) {
            checkLocale(faults, locale);
        }
        faults.refuseIfAny();
        refuseMoreThanOwn(viewer, wanted.roles());
        if (table.byEmail(email).isPresent()) {
            throw Refusal.conflict("There is an account with the e-mail address " + email + " already");
        }
        LocalDate endsOn = ends.planned(viewer.organization(), personId);
        Account account =
                new Account(Ids.next(), email, name, wanted.roles(), personId, locale, false, true, endsOn, 1);
        table.insert(viewer.organization(), account, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        audit.record(viewer, "account.created", email, roles(account));
        return new Invited(account, links.make(viewer.organization(), account));
    }

    /**
     * Changes an account; its sessions end if its roles or status change.
     *
     * @throws Refusal if it is not there, a field is wrong, the roles before or after go beyond what the viewer may do,
     *     or nobody would be left to administer
     */
    @Transactional
    public Account change(Viewer viewer, long id, AccountChange change) {
        List<Account> administrators = table.holdAdministrators(viewer.organization());
        Account before = table.hold(viewer.organization(), id).orElseThrow(() -> noSuchAccount(id));
        refuseMoreThanOwn(viewer, before.roles());
        Account after = changed(viewer, before, change);
        refuseMoreThanOwn(viewer, after.roles());
        refuseToLoseTheLastAdministrator(administrators, after);
        if (!after.equals(before)) {
            table.update(viewer.organization(), after);
            audit.record(viewer, "account.changed", after.email(), describe(before, after));
        }
        return after;
    }

    /**
     * Makes a link by which the owner sets a new password; links from before open nothing any more.
     *
     * @throws Refusal if the account is not there, is disabled, or may more than the viewer
     */
    @Transactional
    public AccessLink resetLink(Viewer viewer, long id) {
        Account account = table.hold(viewer.organization(), id).orElseThrow(() -> noSuchAccount(id));
        refuseMoreThanOwn(viewer, account.roles());
        if (account.disabled()) {
            throw Refusal.conflict("The account is disabled; enable it before it gets a new password");
        }
        audit.record(viewer, "account.link_made", account.email(), null);
        return links.make(viewer.organization(), account);
    }

    /** Sets the language of one's own pages. */
    @Transactional
    public void setLocale(OrganizationId organization, long id, String locale) {
        Faults faults = new Faults();
        checkLocale(faults, locale);
        faults.refuseIfAny();
        Account account = table.hold(organization, id).orElseThrow(() -> noSuchAccount(id));
        table.update(organization, account.withLocale(locale));
    }

    private Account changed(Viewer viewer, Account before, AccountChange change) {
        Faults faults = new Faults();
        String name = change.name() == null ? before.name() : faults.required("/name", change.name(), MAX_NAME);
        Set<Role> roles = change.roles() == null ? before.roles() : change.roles();
        checkRoles(faults, roles);
        Long personId = change.person() == null
                ? before.personId()
                : person(faults, viewer.organization(), change.person().isEmpty() ? null : change.person());
        boolean disabled = change.disabled() == null ? before.disabled() : change.disabled();
        faults.refuseIfAny();
        boolean another = !Objects.equals(personId, before.personId());
        boolean looksAgain = another || (before.disabled() && !disabled);
        boolean sessionsEnd = disabled != before.disabled() || !roles.equals(before.roles());
        return new Account(
                before.id(),
                before.email(),
                name,
                roles,
                personId,
                before.locale(),
                disabled,
                before.invited(),
                looksAgain ? ends.planned(viewer.organization(), personId) : before.endsOn(),
                before.credentialVersion() + (sessionsEnd ? 1 : 0));
    }

    private @Nullable Long person(Faults faults, OrganizationId organization, @Nullable String key) {
        if (key == null) {
            return null;
        }
        Optional<Roster.Member> member = rosters.current(organization).byKey(key);
        if (member.isEmpty()) {
            faults.add("/person", "There is no person with the key " + key);
        }
        return member.map(Roster.Member::id).orElse(null);
    }

    private static void checkRoles(Faults faults, Set<Role> roles) {
        if (roles.isEmpty()) {
            faults.add("/roles", "An account needs at least one role");
        }
    }

    private static void checkLocale(Faults faults, String locale) {
        if (!LOCALES.contains(locale)) {
            faults.add("/locale", "Pages come in en and ko, not in " + locale);
        }
    }

    private static void refuseMoreThanOwn(Viewer viewer, Set<Role> roles) {
        for (Role role : roles) {
            if (!viewer.permissions().containsAll(role.permissions())) {
                throw Refusal.forbidden("The role " + role.key() + " may do more than you may yourself");
            }
        }
    }

    private static void refuseToLoseTheLastAdministrator(List<Account> administrators, Account after) {
        boolean wasOne = administrators.stream().anyMatch(one -> one.id() == after.id() && !one.disabled());
        boolean stays = !after.disabled() && after.roles().contains(Role.ADMINISTRATOR);
        boolean others = administrators.stream().anyMatch(one -> one.id() != after.id() && !one.disabled());
        if (wasOne && !stays && !others) {
            throw Refusal.conflict("This is the last administrator; make another one first");
        }
    }

    private static String describe(Account before, Account after) {
        return roles(before) + (before.disabled() ? " disabled" : "") + " → " + roles(after)
                + (after.disabled() ? " disabled" : "");
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(Role::key).collect(Collectors.joining(","));
    }

    private static Refusal noSuchAccount(long id) {
        return Refusal.notFound("Account", Ids.format(id));
    }
}
