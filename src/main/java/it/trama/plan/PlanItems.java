package it.trama.plan;

import java.util.List;
import java.util.Optional;

/** The items of the plan. No personal datum; needs no transaction. */
public interface PlanItems {

    /** All items of all cycles in the document's order, without the retired ones. */
    List<PlanItem> all();

    /** The items of a cycle in the document's order, without the retired ones. */
    List<PlanItem> of(String cycle);

    /** The items of the cycle that a year belongs to; of the current one when it belongs to none. */
    List<PlanItem> ofYear(int year);

    /** The cycle of an item, also of a retired one. */
    Optional<String> cycleOf(String code);

    /** Also a retired one. */
    Optional<PlanItem> find(String code);

    /** "POV-04 Condivisione della conoscenza: …", cut after some words: codes are never shown alone. */
    static String label(PlanItem item) {
        String title = item.title();
        return item.number() + " "
                + (title.length() <= 90 ? title : title.substring(0, title.lastIndexOf(' ', 88)) + " …");
    }
}
