package it.trama.goods.day;

import it.trama.goods.GoodsDesk;
import it.trama.goods.day.Day.Content;
import it.trama.goods.day.Day.Line;
import it.trama.goods.day.Day.Other;
import it.trama.goods.day.Lines.Warning;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the actor's body; one with its list. */
@Service
class ReadDays {

    record All(List<Day> days, List<Content> kinds, int recipients, LocalDate today) {}

    record Shown(
            Day day, List<Content> contents, List<Line> lines, Map<UUID, LocalDate> warnings, List<Other> others) {}

    private static final int DAYS = 60;

    private final GoodsDesk desk;
    private final Days days;
    private final Lines lines;

    ReadDays(GoodsDesk desk, Days days, Lines lines) {
        this.desk = desk;
        this.days = days;
        this.lines = lines;
    }

    @Transactional
    public All handle() {
        desk.require();
        List<Day> all = days.all(DAYS);
        desk.write("goods.days", Integer.toString(all.size()));
        return new All(all, days.kinds(), lines.others(new UUID(0, 0)).size(), desk.today());
    }

    /** What others gave is told person by person, and each telling leaves its trace. */
    @Transactional
    public Shown handle(UUID id) {
        desk.require();
        Day day = days.find(id).orElseThrow(NotFound::new);
        List<Line> list = lines.of(id);
        List<Warning> warned = day.closed() ? List.of() : lines.warnings(id);
        warned.forEach(one -> desk.write("goods.warned", "HELP_CHECK", one.personId()));
        desk.write("goods.day.read", Integer.toString(list.size()));
        return new Shown(
                day,
                days.contents(id),
                list,
                warned.stream().collect(Collectors.toMap(Warning::entryId, Warning::givenOn)),
                lines.others(id));
    }
}
