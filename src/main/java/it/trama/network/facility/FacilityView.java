package it.trama.network.facility;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ResourceWords;
import it.trama.network.Resources;
import it.trama.network.facility.FacilityEdits.Title;
import it.trama.network.facility.ReadFacility.Folio;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.Map;

/** The folio of a facility in words. */
final class FacilityView {

    private FacilityView() {}

    static FacilityPage of(Folio folio, Map<String, String> towns, FacilityPage.Adding adding, LocalDate today) {
        var r = folio.resource();
        var head = new FacilityPage.Head(
                r.name(),
                "/rete/strutture/" + r.id(),
                r.body().name(),
                "/rete/" + r.body().id(),
                t(r.about().openToAll() ? "network.facility.shown" : "network.facility.notShown"),
                folio.office(),
                folio.keeps());
        return new FacilityPage(
                head,
                ResourceWords.facts(r, towns),
                folio.titles().stream().map(title -> title(title, today)).toList(),
                r.about().services().stream().map(FacilityView::service).toList(),
                folio.history().stream()
                        .map(day -> new FacilityPage.Day(
                                Formats.longDate(day.day()),
                                t("network.places.of", day.occupied(), day.places()),
                                Formats.number(Math.max(0, day.places() - day.occupied()))))
                        .toList(),
                adding);
    }

    private static FacilityPage.Service service(Resources.Service s) {
        return new FacilityPage.Service(
                s.id().toString(),
                s.name(),
                s.description(),
                ResourceWords.names("network.audience.", s.audiences()),
                s.access(),
                s.cost());
    }

    private static FacilityPage.Title title(Title title, LocalDate today) {
        LocalDate ends = title.ends();
        String state = "VALID";
        if (today.isBefore(title.starts())) {
            state = "AHEAD";
        } else if (ends != null && !today.isBefore(ends)) {
            state = "ENDED";
        }
        return new FacilityPage.Title(
                t("network.title." + title.kind()),
                title.reference(),
                title.issuer(),
                Formats.longDate(title.starts()),
                ends == null
                        ? t("network.agreement.open")
                        : t("network.agreement.until", Formats.longDate(ends.minusDays(1))),
                state);
    }
}
