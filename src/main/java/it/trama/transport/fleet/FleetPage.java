package it.trama.transport.fleet;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** What an association drives with, and the forms to add to it. */
public record FleetPage(List<Row> vehicles, List<Row> helpers, List<Away> away, Choices choices, Typed typed) {

    /** @param href where it is changed */
    public record Row(String title, String facts, String href, boolean ended) {}

    public record Away(String who, String days, String id) {}

    public record Choices(List<Option> towns, List<Option> drivers) {}

    /** @param open the form that was sent: vehicle, helper or away; empty: none */
    public record Typed(String open, FleetForm vehicle, FleetForm helper, Map<String, String> away, FormErrors errors) {

        public FormErrors in(String form) {
            return open.equals(form) ? errors : FormErrors.NONE;
        }
    }
}
