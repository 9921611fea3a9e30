package it.trama.signal.desk;

import java.util.List;

/** What waits for an answer. */
public record InboxPage(List<Row> rows, List<Team> teams, boolean closed, boolean coordinator) {

    /** @param late true: past its day */
    public record Row(String href, String name, String due, String state, String team, String signals, boolean late) {}

    /** @param queue in words, and what it took lately */
    public record Team(String name, String queue) {}
}
