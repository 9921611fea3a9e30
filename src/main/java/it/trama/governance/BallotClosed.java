package it.trama.governance;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;

/** A vote has its result. An item that failed may be amended and voted again: it is decided for good when the session closes. */
public record BallotClosed(Session session, Item item, Ballot ballot, Outcome outcome) {}
