package it.trama.project;

import java.util.List;
import java.util.UUID;

/** What was paid to persons who manage part of their budget, month by month: delivered when paid, verified when an expense is accepted. */
public interface PaidToPerson {

    /** @param root first edition of the project */
    List<DeliveredAmounts.Month> ofProject(UUID root);
}
