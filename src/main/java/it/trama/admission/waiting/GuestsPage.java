package it.trama.admission.waiting;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** Who lives in a facility today, bed by bed. */
public record GuestsPage(
        String title,
        String href,
        ListPage.Beds beds,
        List<Guest> guests,
        List<Option> reasons,
        Form form,
        FormErrors errors) {

    /** @param id of the stay */
    public record Guest(String bed, String name, String since, String id, boolean fromList) {}

    public record Form(String newId, String today, Map<String, String> typed) {

        public String of(String name) {
            return typed.getOrDefault(name, "");
        }
    }
}
