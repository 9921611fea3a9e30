package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.people.merge.MergesPage.Row;
import it.trama.people.merge.ShowMerges.Merged;
import it.trama.people.merge.ShowMerges.Shown;
import it.trama.platform.web.Formats;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MergesController {

    private final ShowMerges show;

    MergesController(ShowMerges show) {
        this.show = show;
    }

    @GetMapping("/persone/{id}/unioni")
    ModelAndView show(@PathVariable UUID id) {
        Shown shown = show.handle(id);
        var page = new MergesPage(
                shown.person().id().toString(),
                shown.person().fullName(),
                shown.merges().stream().map(merged -> row(merged, shown)).toList(),
                shown.notices());
        return new ModelAndView("people/merges", "page", page);
    }

    private static Row row(Merged merged, Shown shown) {
        String absorbed = merged.absorbed()
                .map(side -> t(
                        "people.merges.absorbed",
                        side.names().family() + " " + side.names().given(),
                        Formats.longDate(side.names().birthDate()),
                        side.codes().fiscal() == null
                                ? t("people.noFiscalCode")
                                : side.codes().fiscal()))
                .orElse("–");
        return new Row(
                absorbed,
                t(
                        "people.merges.facts",
                        Formats.moment(merged.past().mergedAt().toInstant()),
                        shown.names().getOrDefault(merged.past().mergedBy(), "–"),
                        merged.past().reason()),
                "/persone/unioni/" + merged.past().id() + "/annulla");
    }
}
