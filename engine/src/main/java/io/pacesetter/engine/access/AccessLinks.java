package io.pacesetter.engine.access;

import io.pacesetter.engine.access.AccessLinkTable.Opening;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people set their password: an invitation holds for a week, a reset for an hour, each once. */
@Service
public class AccessLinks {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofHours(1);

    private final AccessLinkTable links;
    private final AccountTable accounts;
    private final Organizations organizations;
    private final Passwords passwords;
    private final Clock clock;

    AccessLinks(
            AccessLinkTable links,
            AccountTable accounts,
            Organizations organizations,
            Passwords passwords,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes a link for an account; those from before open nothing any more. */
    AccessLink make(OrganizationId organization, Account account) {
        AccessLink.Purpose purpose = account.invited() ? AccessLink.Purpose.INVITATION : AccessLink.Purpose.RESET;
        Instant expiresAt = clock.instant().plus(account.invited() ? INVITATION : RESET);
        String token = Secrets.make();
        links.deleteOf(organization, account.id());
        links.insert(
                Secrets.hash(token),
                new Opening(organization, account.id(), purpose),
                LocalDateTime.ofInstant(expiresAt, ZoneOffset.UTC));
        return new AccessLink(token, expiresAt);
    }

    /**
     * Shows what a link is for.
     *
     * @throws Refusal if it opens nothing, for whatever reason
     */
    @Transactional(readOnly = true)
    public AccessLink.Preview preview(String token) {
        Opening opening = open(token);
        Account account = account(opening);
        return new AccessLink.Preview(
                opening.purpose(),
                account.email(),
                organizations.profile(opening.organization()).name());
    }

    /**
     * Sets the account's password and uses the link up; every session from before ends.
     *
     * @throws Refusal if the link opens nothing, or the password is not good enough
     */
    @Transactional
    public void setPassword(String token, String password) {
        Opening opening = open(token);
        PasswordRules.check("/password", password, account(opening));
        if (!links.use(opening.organization(), Secrets.hash(token), now())) {
            throw noSuchLink();
        }
        accounts.setPassword(opening.organization(), opening.account(), passwords.hash(password));
    }

    private Opening open(String token) {
        return links.find(Secrets.hash(token), now()).orElseThrow(AccessLinks::noSuchLink);
    }

    private Account account(Opening opening) {
        return accounts.find(opening.organization(), opening.account())
                .filter(account -> !account.disabled())
                .orElseThrow(AccessLinks::noSuchLink);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Refusal noSuchLink() {
        return Refusal.notFound("The link", "was used, has expired or was replaced by a newer one, or");
    }
}
