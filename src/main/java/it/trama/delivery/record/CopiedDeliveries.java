package it.trama.delivery.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was delivered, day by day, for the copy of their data that a person asks for. */
@Component
class CopiedDeliveries implements RecordSection.Copied {

    private static final int ORDER = 40;

    private final RecordDeliveries deliveries;

    CopiedDeliveries(RecordDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String kind() {
        return "DELIVERY";
    }

    @Override
    public List<RecordSection.Shareable.Part> of(RecordHead record) {
        List<RecordDeliveries.Given> given = deliveries.given(record.id());
        if (given.isEmpty()) {
            return List.of();
        }
        String text = given.reversed().stream().map(CopiedDeliveries::line).collect(Collectors.joining("\n"));
        return List.of(new RecordSection.Shareable.Part(
                "DELIVERY:" + record.id(),
                record.compartment(),
                given.getFirst().deliveredOn(),
                t("delivery.tab"),
                text));
    }

    private static String line(RecordDeliveries.Given given) {
        String what = t(
                given.reversal() ? "delivery.copied.takenBack" : "delivery.copied.given",
                Formats.date(given.deliveredOn()),
                given.title(),
                Formats.quantity(given.quantity()));
        return given.note().isBlank() ? what : what + " – " + given.note();
    }
}
