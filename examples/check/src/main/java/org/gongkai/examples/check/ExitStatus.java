package org.gongkai.examples.check;

import java.util.Set;

/** What the process ends with. */
final class ExitStatus {

    static final int PASSED = 0;
    static final int INVALID = 1;
    static final int WRONG_USAGE = 2;
    static final int UNFINISHED = 3;
    static final int FAULT = 4;

    private ExitStatus() {}

    /** The status for inputs that were all checked and told of. */
    static int of(Set<Status> seen) {
        if (seen.contains(Status.UNREADABLE)) {
            return UNFINISHED;
        }
        return seen.contains(Status.INVALID) || seen.contains(Status.NOT_CHECKED) ? INVALID : PASSED;
    }
}
