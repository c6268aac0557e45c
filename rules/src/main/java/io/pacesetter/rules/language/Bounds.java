package io.pacesetter.rules.language;

import java.math.BigDecimal;

/** How large rules may get. What is larger is refused before anything else looks at it. */
public final class Bounds {

    /** Characters of a rulebook's text. */
    public static final int TEXT = 64 * 1024;
    /** Characters of the same rules in DRL, which takes several times as many; what people send is bound by {@link #TEXT}. */
    public static final int DRL = 16 * TEXT;
    /** Rules of a rulebook. */
    public static final int RULES = 500;
    /** Characters of a rule's name. */
    public static final int NAME = 100;
    /** Characters of a text inside a rule. */
    public static final int STRING = 300;
    /** Clauses of a rule. */
    public static final int CLAUSES = 20;
    /** Predicates of a clause, and values of a predicate. */
    public static final int ALTERNATIVES = 20;
    /** Actions of a rule. */
    public static final int ACTIONS = 10;
    /** Limits of a rule. */
    public static final int LIMITS = 4;
    /** Parts of an expression inside one another. */
    public static final int DEPTH = 12;
    /** Numbers and operations of an expression. */
    public static final int TERMS = 60;
    /** Digits of a number after the point. */
    public static final int DIGITS = 4;
    /** What numbers must stay below. */
    public static final BigDecimal NUMBER = new BigDecimal("1000000000000");
    /** How far back recent activities are counted: a week, in minutes. */
    public static final int MINUTES = 10_080;
    /** How often a limit may allow. */
    public static final int TIMES = 10_000;
    /** Periods of a streak. */
    public static final int STREAK = 366;

    private Bounds() {}
}
