package io.pacesetter.api.demo;

import io.pacesetter.api.access.DemoAccounts;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo organization alive: found at the first start with its last weeks told, its older history told while the
 * product runs, then someone doing something every few seconds.
 */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoOrganization implements ApplicationRunner, DisposableBean, DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOrganization.class);
    private static final int DAYS_AT_A_TIME = 5;
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final DemoFoundation foundation;
    private final DemoStory story;
    private final DemoState state;
    private final DemoRules rules;
    private final List<DemoChapter> chapters;
    private final Organizations organizations;
    private final Clock clock;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "demo");
        thread.setDaemon(true);
        return thread;
    });

    DemoOrganization(
            DemoFoundation foundation,
            DemoStory story,
            DemoState state,
            DemoRules rules,
            List<DemoChapter> chapters,
            Organizations organizations,
            Clock clock) {
        this.foundation = foundation;
        this.story = story;
        this.state = state;
        this.rules = rules;
        this.chapters = chapters;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public List<DemoAccount> list() {
        return DemoFoundation.accounts();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        OrganizationId organization =
                state.find().map(DemoState.Told::organization).orElseGet(foundation::found);
        story.catchUp(organization);
        rules.bringIntoForce(organization);
        chapters.forEach(chapter -> chapter.begin(organization));
        teller.execute(() -> tell(organization));
    }

    private void tell(OrganizationId organization) {
        try {
            LocalDate backTo =
                    organizations.calendar(organization).dayOf(clock.instant()).minusDays(DemoSettings.DAYS_OF_HISTORY);
            while (!Thread.interrupted() && story.lookBack(organization, backTo, DAYS_AT_A_TIME)) {
                chapters.forEach(chapter -> chapter.goOn(organization));
                LockSupport.parkNanos(BREATH_NANOS);
            }
            LOG.info("The demo organization's history is told back to {}", backTo);
            Random random = new Random();
            while (!Thread.interrupted()) {
                story.liven(organization, random);
                chapters.forEach(chapter -> chapter.goOn(organization));
                LockSupport.parkNanos(Math.round(DemoSettings.PACE.toNanos() * (0.5 + random.nextDouble())));
            }
        } catch (RuntimeException stopped) {
            if (!teller.isShutdown()) {
                LOG.warn("The demo organization stands still from now on", stopped);
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        teller.shutdownNow();
        teller.awaitTermination(5, TimeUnit.SECONDS);
    }
}
