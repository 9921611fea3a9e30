package it.trama.signal.antenna;

import java.util.List;

/** A signal for its sender or for who signs it. */
public record SignalPage(Head head, Person person, Content content, List<Told> told, Next next, Acts acts) {

    public record Head(String id, String receipt, String written, String state, String why) {}

    public record Person(String name, String born, String municipality, String reach) {}

    public record Content(List<String> indicators, String words, String consent, String why) {}

    public record Told(String when, String text) {}

    /** @param duty empty: no violence was signalled */
    public record Next(String text, String duty, List<String> contacts) {}

    public record Acts(boolean sign, boolean withdraw) {}
}
