package it.trama.delivery.record;

import it.trama.casefile.HeaderView;
import java.util.List;

/** The tab of a record: what is promised, what was given. */
public record RecordDeliveriesPage(HeaderView header, List<Promise> promises, List<Given> given) {

    public record Promise(String body, String what, String promised, String left, String until, String absences) {}

    public record Given(String day, String what, String quantity, String amount, String note, boolean reversal) {}
}
