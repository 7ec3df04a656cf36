package org.gongkai.finding;

import java.io.Serializable;

/**
 * A finding that was accepted and does not count for the verdict.
 *
 * @param finding the finding
 * @param waiver its acceptance
 * @since 0.1.0
 */
public record WaivedFinding(Finding finding, Waiver waiver) implements Serializable {}
