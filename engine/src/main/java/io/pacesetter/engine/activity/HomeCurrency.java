package io.pacesetter.engine.activity;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.rules.measure.Fact;
import io.pacesetter.rules.measure.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps amounts of different currencies out of one sum: the first amount tells the organization's. Not thread-safe. */
final class HomeCurrency {

    private final List<IndicatorDefinition> indicators;
    private final boolean wasUnknown;
    private @Nullable String home;

    HomeCurrency(List<IndicatorDefinition> indicators, @Nullable String home) {
        this.indicators = indicators;
        this.home = home;
        this.wasUnknown = home == null;
    }

    @Nullable
    String home() {
        return home;
    }

    /** Returns the currency that the organization takes from these activities; null if it takes none. */
    @Nullable
    String adopted() {
        return wasUnknown ? home : null;
    }

    /** Rejects an amount that some indicator would add to amounts of another currency. */
    Receipt.@Nullable Rejected mixing(Content content) {
        String given = content.currency();
        if (given == null || given.equals(home)) {
            return null;
        }
        if (home == null) {
            home = given;
            return null;
        }
        Fact fact = new Fact(content.type(), content.amount(), null, Attributes.texts(content.attributes()));
        for (IndicatorDefinition indicator : indicators) {
            Measure measure = indicator.measure();
            if (measure.currency() == null && measure.usesAmount() && measure.sees(fact, null)) {
                return new Receipt.Rejected(
                        "/currency",
                        indicator.key() + " is reckoned in " + home + "; an amount in " + given
                                + " would mix currencies. Give it in " + home
                                + ", or give every indicator that sees it a currency of its own");
            }
        }
        return null;
    }
}
