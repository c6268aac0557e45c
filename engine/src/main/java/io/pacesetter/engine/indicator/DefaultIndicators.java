package io.pacesetter.engine.indicator;

import io.pacesetter.engine.org.OrganizationCreated;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Condition;
import io.pacesetter.rules.measure.Filter;
import io.pacesetter.rules.measure.Measure;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives each organization the indicators that every sales team has. */
@Component
class DefaultIndicators {

    private final IndicatorTable table;

    DefaultIndicators(IndicatorTable table) {
        this.table = table;
    }

    @EventListener
    void on(OrganizationCreated created) {
        OrganizationId organization = created.organization();
        count(organization, "calls", "Calls", "call", true);
        count(organization, "emails", "E-mails", "email", true);
        count(organization, "meetings", "Meetings", "meeting", true);
        count(organization, "demos", "Demos", "demo", true);
        count(organization, "proposals", "Proposals", "proposal", true);
        count(organization, "deals_won", "Deals won", "deal_won", false);
        count(organization, "deals_lost", "Deals lost", "deal_lost", false);
        Filter won = Filter.ofTypes("deal_won");
        add(organization, "revenue", "Revenue", false, 0, Measure.of(Aggregation.SUM, Condition.AMOUNT, won));
        add(
                organization,
                "average_deal",
                "Average deal",
                false,
                0,
                Measure.of(Aggregation.AVERAGE, Condition.AMOUNT, won));
        add(
                organization,
                "win_rate",
                "Win rate",
                false,
                2,
                Measure.ratio(List.of("deals_won"), List.of("deals_won", "deals_lost")));
    }

    private void count(OrganizationId organization, String key, String name, String type, boolean leading) {
        add(organization, key, name, leading, 0, Measure.count(Filter.ofTypes(type)));
    }

    private void add(
            OrganizationId organization, String key, String name, boolean leading, int decimals, Measure measure) {
        table.insert(
                organization,
                new IndicatorDefinition(
                        Ids.next(), key, name, leading, measure, null, null, decimals, false, true, false, null, 0));
    }
}
