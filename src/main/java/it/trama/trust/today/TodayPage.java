package it.trama.trust.today;

import it.trama.platform.web.TodayCard;
import java.util.List;

/** What waits for the actor today. */
public record TodayPage(String day, String name, List<TodayCard.Card> cards) {}
