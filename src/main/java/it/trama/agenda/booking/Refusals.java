package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import java.util.ArrayList;
import java.util.List;

/** Refusals in words, at the field they are about. */
final class Refusals {

    private Refusals() {}

    static FormErrors at(BookRefusal refusal) {
        return switch (refusal) {
            case BookRefusal.InThePast _ -> FormErrors.at("day", t("agenda.refused.inThePast"));
            case BookRefusal.WouldTell _ -> FormErrors.whole(t("agenda.refused.wouldTell"));
            case BookRefusal.Over _ -> FormErrors.whole(t("agenda.refused.over"));
            case BookRefusal.NotTheirRecord(var workers) ->
                FormErrors.at("workers", t("agenda.refused.notTheirRecord", String.join(", ", workers)));
            case BookRefusal.NoAddress(var channel) ->
                FormErrors.at("address", t("agenda.refused.noAddress") + " " + t("agenda.form.address." + channel));
            case BookRefusal.Shut(var why) ->
                FormErrors.at(
                        "day", t("agenda.shut." + why.code(), why.reason()) + " " + t("agenda.refused.shut.next"));
            case BookRefusal.Taken(var what, var workers) -> FormErrors.at("time", taken(what, workers));
        };
    }

    private static String taken(List<String> what, List<String> workers) {
        var parts = new ArrayList<String>();
        what.forEach(kind -> parts.add(t("agenda.refused.taken." + kind)));
        if (!workers.isEmpty()) {
            parts.add(t("agenda.refused.taken.WORKER", String.join(", ", workers)));
        }
        return String.join(" ", parts) + " " + t("agenda.refused.taken.next");
    }

    /** Somebody was a moment faster, and only the database saw it. */
    static FormErrors meanwhile() {
        return FormErrors.at("time", t("agenda.refused.meanwhile"));
    }
}
