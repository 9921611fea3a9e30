package it.trama.goods.day;

import it.trama.goods.GoodsDesk;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The phone sends what it has ticked, once or again, and hears how the list stands. */
@RestController
class TicksController {

    /** @param gift empty: not given */
    record State(String entry, String gift, String when) {}

    record No(UUID id, UUID entry, String why) {}

    record Answer(int ticked, int lines, int left, List<State> rows, List<No> refused) {}

    private final RecordTicks ticks;
    private final ReadDays read;
    private final GoodsDesk desk;

    TicksController(RecordTicks ticks, ReadDays read, GoodsDesk desk) {
        this.ticks = ticks;
        this.read = read;
        this.desk = desk;
    }

    @PostMapping("/viveri/giornate/{id}/segni")
    Answer send(@PathVariable UUID id, @RequestBody List<Tick> sent) {
        List<No> refused = ticks.handle(new RecordTicks.Command(id, sent)).stream()
                .map(one -> new No(one.tick().id(), one.tick().entry(), DayController.words(one.why())))
                .toList();
        var page = DayPage.of(read.handle(id), desk.today(), FormErrors.NONE);
        return new Answer(
                page.counts().ticked(),
                page.counts().lines(),
                page.counts().left(),
                page.rows().stream()
                        .map(row -> new State(row.id(), row.gift(), row.when()))
                        .toList(),
                refused);
    }
}
