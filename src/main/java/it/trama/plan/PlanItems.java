package it.trama.plan;

import java.util.List;
import java.util.Optional;

/** The items of the plan. No personal datum; needs no transaction. */
public interface PlanItems {

    /** All items, in the document's order. */
    List<PlanItem> all();

    Optional<PlanItem> find(String code);

    /** "POV-04 Condivisione della conoscenza: …", cut after some words: codes are never shown alone. */
    static String label(PlanItem item) {
        String title = item.title();
        return item.code() + " "
                + (title.length() <= 90 ? title : title.substring(0, title.lastIndexOf(' ', 88)) + " …");
    }
}
