package io.pacesetter.engine.level;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The levels that points lead to. */
@Service
public class Levels {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 100;
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000000000000");

    /** Each level takes about twice as long as the one before. */
    private static final List<LevelStep> SHIPPED =
            shipped(0, 100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000);

    /**
     * A level as somebody describes it; unchecked.
     *
     * @param points from how many points on
     */
    public record Draft(@Nullable String name, @Nullable BigDecimal points) {}

    /**
     * Where somebody's points lead.
     *
     * @param next the level after it; null at the last
     */
    public record Reached(LevelStep level, @Nullable LevelStep next) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Levels(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Returns the levels in order; at least one, the first from 0 points. */
    public List<LevelStep> of(OrganizationId organization) {
        List<LevelStep> own = jdbc.sql(
                        "SELECT number, name, points FROM level_step WHERE organization_id = ? ORDER BY number")
                .param(organization.value())
                .query((row, n) -> new LevelStep(row.getInt(1), row.getString(2), row.getBigDecimal(3)))
                .list();
        return own.isEmpty() ? SHIPPED : own;
    }

    /** Returns the level that some points reach; the first for points below 0. */
    public static Reached reached(List<LevelStep> levels, BigDecimal points) {
        int index = 0;
        while (index + 1 < levels.size()
                && points.compareTo(levels.get(index + 1).points()) >= 0) {
            index++;
        }
        return new Reached(levels.get(index), index + 1 < levels.size() ? levels.get(index + 1) : null);
    }

    /**
     * Replaces the levels.
     *
     * @param drafts in order of points, the first from 0
     * @throws Refusal naming every field that is wrong
     */
    public List<LevelStep> replace(OrganizationId organization, List<Draft> drafts) {
        List<LevelStep> steps = read(drafts);
        CurrentOrganization.run(
                organization,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("DELETE FROM level_step WHERE organization_id = ?")
                            .param(organization.value())
                            .update();
                    steps.forEach(step -> jdbc.sql(
                                    "INSERT INTO level_step (organization_id, number, name, points) VALUES (?, ?, ?, ?)")
                            .params(organization.value(), step.number(), step.name(), step.points())
                            .update());
                }));
        return steps;
    }

    private static List<LevelStep> read(List<Draft> drafts) {
        Faults faults = new Faults();
        if (drafts.isEmpty() || drafts.size() > MOST) {
            faults.add("/items", "holds " + drafts.size() + " levels; give 1 to " + MOST);
        }
        faults.refuseIfAny();
        List<LevelStep> steps = new ArrayList<>();
        BigDecimal before = null;
        for (Draft draft : drafts) {
            String pointer = "/items/" + steps.size();
            String name = faults.required(pointer + "/name", draft.name(), LONGEST_NAME);
            BigDecimal points = points(faults, pointer + "/points", draft.points(), before);
            steps.add(new LevelStep(steps.size() + 1, name, points));
            before = points;
        }
        faults.refuseIfAny();
        return steps;
    }

    private static BigDecimal points(
            Faults faults, String pointer, @Nullable BigDecimal points, @Nullable BigDecimal before) {
        if (points == null || points.scale() > 4 || points.compareTo(MOST_POINTS) >= 0) {
            faults.add(pointer, "must be a number with at most 4 digits after the point, below " + MOST_POINTS);
            return BigDecimal.ZERO;
        }
        if (before == null && points.signum() != 0) {
            faults.add(pointer, "must be 0 for the first level");
        } else if (before != null && points.compareTo(before) <= 0) {
            faults.add(pointer, "must be more than the " + before.toPlainString() + " of the level before");
        }
        return points;
    }

    private static List<LevelStep> shipped(long... points) {
        List<LevelStep> steps = new ArrayList<>();
        for (long from : points) {
            steps.add(new LevelStep(steps.size() + 1, "", BigDecimal.valueOf(from)));
        }
        return List.copyOf(steps);
    }
}
