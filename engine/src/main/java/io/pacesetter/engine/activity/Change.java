package io.pacesetter.engine.activity;

/**
 * An activity before a correction or deletion.
 *
 * @param seq the number of the correction in the intake
 * @param before what it was
 */
record Change(long seq, long activityId, int revision, Content before, boolean wasDeleted) {}
