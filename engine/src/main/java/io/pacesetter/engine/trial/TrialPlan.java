package io.pacesetter.engine.trial;

import java.time.LocalDate;

/**
 * What a trial run is to try; the parameters of its job.
 *
 * @param text the draft as it was when the run was asked for
 * @param language the key of the draft's language
 * @param from the first day
 * @param to the day after the last
 */
record TrialPlan(long rulebookId, String text, String language, LocalDate from, LocalDate to) {}
