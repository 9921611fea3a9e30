package it.trama.delivery.record;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.QuantityText;
import it.trama.platform.web.Formats;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RecordDeliveriesController {

    private final ReadRecordDeliveries read;

    RecordDeliveriesController(ReadRecordDeliveries read) {
        this.read = read;
    }

    @GetMapping("/cartelle/{id}/consegne")
    ModelAndView deliveries(@PathVariable UUID id) {
        var shown = read.handle(id);
        var page = new RecordDeliveriesPage(
                shown.header(),
                shown.promised().stream().map(p -> promise(p, shown)).toList(),
                shown.given().stream().map(RecordDeliveriesController::given).toList());
        return new ModelAndView("delivery/record", "page", page);
    }

    private static RecordDeliveriesPage.Promise promise(
            RecordDeliveries.Promised promised, ReadRecordDeliveries.Shown shown) {
        var amount = promised.amount();
        var ends = promised.ends();
        return new RecordDeliveriesPage.Promise(
                shown.bodies().getOrDefault(promised.organisationId(), "–"),
                promised.title(),
                QuantityText.of(amount.quantity(), amount.unit()),
                QuantityText.of(amount.quantity().subtract(amount.given()), amount.unit()),
                ends == null ? t("delivery.until.open") : t("delivery.until", Formats.longDate(ends.minusDays(1))),
                "/consegne/" + promised.id() + "/assenze");
    }

    private static RecordDeliveriesPage.Given given(RecordDeliveries.Given given) {
        return new RecordDeliveriesPage.Given(
                Formats.date(given.deliveredOn()),
                given.title(),
                QuantityText.of(given.quantity(), given.unit()),
                Formats.euro(given.amount()),
                given.note(),
                given.reversal());
    }
}
