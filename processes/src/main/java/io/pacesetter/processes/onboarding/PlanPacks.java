package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes plans of those that ship with the product; from then on they are the organization's own. */
@Service
public class PlanPacks {

    /** The keys of what ships. */
    public static final List<String> KEYS = List.of("30-60-90");

    private final Plans plans;
    private final Organizations organizations;
    private final JsonMapper json;

    PlanPacks(Plans plans, Organizations organizations, JsonMapper json) {
        this.plans = plans;
        this.organizations = organizations;
        this.json = json;
    }

    /**
     * Makes a plan of a pack, in Korean where the organization's language is. One that was adopted before stays as it is.
     *
     * @throws Refusal if there is no such pack, or it has a target for an indicator that was deleted
     */
    @Transactional
    public Plan adopt(Viewer viewer, String key) {
        if (!KEYS.contains(key)) {
            throw Refusal.notFound("Plan pack", key);
        }
        Optional<Plan> adopted = plans.all(viewer.organization()).stream()
                .filter(plan -> plan.key().equals(key))
                .findFirst();
        boolean korean = organizations.profile(viewer.organization()).locale().startsWith("ko");
        return adopted.orElseGet(() -> plans.add(viewer, read(key + (korean ? "_ko" : "_en"))));
    }

    private PlanDraft read(String name) {
        try (InputStream file = new ClassPathResource("onboarding/" + name + ".json").getInputStream()) {
            return json.readValue(file, PlanDraft.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
