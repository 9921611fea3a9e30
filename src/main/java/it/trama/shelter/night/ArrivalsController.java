package it.trama.shelter.night;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.ShelterDesk;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The phone sends whom it has let in, once or again, and hears how the night stands. */
@RestController
class ArrivalsController {

    /** @param gift empty: not here */
    record State(String entry, String gift, String when) {}

    record No(UUID id, UUID entry, String why) {}

    /** @param left free beds in words */
    record Answer(int ticked, int lines, String left, List<State> rows, List<No> refused) {}

    private final RecordArrivals arrivals;
    private final ReadNight read;
    private final ShelterDesk desk;

    ArrivalsController(RecordArrivals arrivals, ReadNight read, ShelterDesk desk) {
        this.arrivals = arrivals;
        this.read = read;
        this.desk = desk;
    }

    @PostMapping("/accoglienza/case/{house}/segni")
    Answer send(@PathVariable UUID house, @RequestParam(defaultValue = "") String notte, @RequestBody List<Tick> sent) {
        var night = Inputs.date(notte).orElseGet(desk::tonight);
        List<No> refused = arrivals.handle(new RecordArrivals.Command(house, night, sent)).stream()
                .map(one -> new No(one.tick().id(), one.tick().entry(), NightController.words(one.why())))
                .toList();
        var page = NightPage.of(read.handle(house, night), AskForm.blank(), FormErrors.NONE);
        return new Answer(
                page.counts().in(),
                page.counts().lines(),
                page.counts().free(),
                page.rows().stream()
                        .map(row -> new State(row.who().id(), row.gift(), row.said()))
                        .toList(),
                refused);
    }
}
