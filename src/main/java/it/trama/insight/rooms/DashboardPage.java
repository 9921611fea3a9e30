package it.trama.insight.rooms;

import java.util.List;

/** The rooms at a glance: each question with its answer. */
public record DashboardPage(List<Card> cards, String year) {

    public record Card(String question, String number, String sentence, String href) {}
}
