package it.trama.duty.calendar;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/**
 * The calendar.
 *
 * @param late   of all years, the oldest first
 * @param cases  obligations whose term runs for each case
 * @param writes whether the reader may add and mark
 */
public record CalendarPage(
        Filter filter, List<Row> late, List<Month> months, List<CaseTerm> cases, String file, boolean writes) {

    /** @param state aperti, fatti or tutti */
    public record Filter(List<Tab> years, String year, Pick kind, Pick owner, Pick state, boolean any) {}

    public record Tab(String label, String href, boolean current) {}

    public record Pick(List<Option> options, String value) {}

    public record Month(String name, List<Row> rows) {}

    /** @param done empty: open; else when it was done */
    public record Row(String href, String day, String title, String kind, String owner, String done, String when) {}

    public record CaseTerm(String title, String term, String text, String law) {}

    /**
     * One duty.
     *
     * text: what it is, and its law; empty for what does not recur
     * goTo: the page where it is done; empty: none
     */
    public record One(Row row, Words words, boolean late, boolean writes, List<Step> steps, Ids ids, Typed typed) {

        public String address() {
            return row.href();
        }
    }

    public record Words(String text, String law, String goTo) {}

    public record Step(String what, String who, String note) {}

    /** @param form of the next move, so that a second sending writes nothing */
    public record Ids(String form, String today, List<Option> bodies, String owner) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** A new one of the office's own. */
    public record New(String id, List<Option> bodies, Typed typed) {}
}
