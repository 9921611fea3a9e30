package it.trama.people.search;

import java.util.List;

/**
 * The worklist of persons found.
 *
 * @param asked   something was typed
 * @param summary how many were found, and what to add when there may be more
 * @param newHref the form of a new person, with what was typed
 * @param mayMerge is offered the pairs that may be one person
 */
public record PeoplePage(String q, boolean asked, String summary, List<Row> rows, String newHref, boolean mayMerge) {

    public record Row(String name, String href, String birth, String age, String municipality, String fiscalCode) {}
}
