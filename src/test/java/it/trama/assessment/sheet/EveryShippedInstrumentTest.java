package it.trama.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.assessment.Instrument;
import it.trama.assessment.definition.EveryInstrument;
import it.trama.assessment.definition.Shipped;
import it.trama.assessment.part.InCharge;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class EveryShippedInstrumentTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    InCharge make;

    @Autowired
    Sheets sheets;

    static List<String> codes() {
        return Shipped.all().stream().map(Instrument::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void shows_its_form_and_is_kept_and_signed_where_one_alone_may(String code) {
        Instrument instrument = Shipped.instrument(code);
        RecordHead record = make.recordInCharge();
        assertThat(http.get()
                        .uri("/cartelle/{r}/valutazioni/nuova?strumento={i}", record.id(), code)
                        .with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(instrument.sections().getLast().code())
                .doesNotContain("[assessment.");
        var place = new Assessment.Place(record.id(), Assessment.Place.of(instrument, Compartment.ORDINARY));
        UUID id = send(record, instrument, place);
        var stored = as.inTransaction("assistente", () -> sheets.of(record.id()));
        assertThat(stored).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo(id);
            assertThat(a.signed()).isEqualTo(place.closed(instrument).isEmpty());
            assertThat(a.answers().values()).isNotEmpty();
        });
        assertThat(http.get().uri("/valutazioni/{id}", id).with(as.user("assistente")))
                .hasStatusOk();
    }

    private UUID send(RecordHead record, Instrument instrument, Assessment.Place place) {
        UUID id = UUID.randomUUID();
        var request = http.post()
                .uri("/cartelle/{r}/valutazioni", record.id())
                .param("id", id.toString())
                .param("instrument", instrument.code())
                .param("day", "2026-11-02")
                .param("do", "sign");
        EveryInstrument.filled(instrument, place.open(instrument), 1).forEach(request::param);
        assertThat(request.with(as.user("assistente")).exchange()).hasStatus3xxRedirection();
        return id;
    }
}
