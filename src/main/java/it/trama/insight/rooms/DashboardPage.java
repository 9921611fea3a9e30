package it.trama.insight.rooms;

import java.util.List;

/**
 * The rooms at a glance: each question with its answer.
 *
 * @param sources whether the protected numbers of signals are for who looks
 */
public record DashboardPage(List<Card> cards, String year, boolean sources) {

    public record Card(String question, String number, String sentence, String href) {}
}
