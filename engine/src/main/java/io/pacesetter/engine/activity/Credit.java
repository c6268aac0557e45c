package io.pacesetter.engine.activity;

import java.math.BigDecimal;

/** Part of an activity for one person: a share above 0 and up to 1, to 8 digits. */
public record Credit(long personId, BigDecimal share) {}
