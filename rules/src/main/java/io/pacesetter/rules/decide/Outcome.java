package io.pacesetter.rules.decide;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for; limits are still to be applied.
 *
 * @param rule the rule's name
 * @param action which of its actions, from 0
 * @param amount the points or score, rounded to four digits after the point, halves away from zero; null for actions of
 *     other kinds
 */
public record Outcome(String rule, int action, @Nullable BigDecimal amount) {}
