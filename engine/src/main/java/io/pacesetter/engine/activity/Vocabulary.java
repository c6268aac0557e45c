package io.pacesetter.engine.activity;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.people.Roster;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reported activities are checked against, as of one revision of the organization. */
record Vocabulary(
        long revision,
        Roster roster,
        Set<String> types,
        List<IndicatorDefinition> indicators,
        @Nullable String currency) {}
