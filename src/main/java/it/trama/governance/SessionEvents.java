package it.trama.governance;

import it.trama.governance.Sessions.Session;

/** What follows from a session, in its own transaction: an exception here undoes the step. Offered as beans by who makes resolutions, minutes, tasks. */
public interface SessionEvents {

    void closed(BallotClosed ballot);

    /** Also for those items that failed and were not voted again. */
    void closed(Session session);
}
