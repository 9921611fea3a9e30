package it.trama.goods.day;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.goods.GoodsDesk;
import it.trama.goods.day.Day.Line;
import it.trama.goods.day.Lines.Gift;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.people.People;
import it.trama.trust.Directory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a phone ticked, in the order of the touches; each gift is told to the help register in the same transaction. */
@Service
class RecordTicks {

    record Command(UUID day, List<Tick> ticks) {}

    private final GoodsDesk desk;
    private final Days days;
    private final Lines lines;
    private final HelpRegister help;
    private final People people;
    private final Directory directory;

    RecordTicks(GoodsDesk desk, Days days, Lines lines, HelpRegister help, People people, Directory directory) {
        this.desk = desk;
        this.days = days;
        this.lines = lines;
        this.help = help;
        this.people = people;
        this.directory = directory;
    }

    @Transactional
    public List<Tick.Refused> handle(Command command) {
        desk.require();
        days.lock(command.day());
        var refused = new ArrayList<Tick.Refused>();
        for (Tick tick : command.ticks()) {
            record(command.day(), tick).ifPresent(why -> refused.add(new Tick.Refused(tick, why)));
        }
        return refused;
    }

    private Optional<DayRefusal> record(UUID id, Tick tick) {
        Day day = days.find(id).orElseThrow(NotFound::new);
        if (lines.known(tick.id())) {
            return Optional.empty();
        }
        Line line = lines.of(id).stream()
                .filter(one -> one.id().equals(tick.entry()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return tick.of() == null ? give(day, line, tick) : takeBack(day, line, tick);
    }

    /** Given already, by another phone: that one counts. */
    private Optional<DayRefusal> give(Day day, Line line, Tick tick) {
        if (line.gift() != null) {
            return Optional.empty();
        }
        if (day.heldOn().isAfter(desk.today())) {
            return Optional.of(new DayRefusal.NotYet(day.heldOn()));
        }
        if (day.closed()) {
            return Optional.of(new DayRefusal.Closed());
        }
        if (day.count().left() < line.parcels()) {
            return Optional.of(new DayRefusal.NoParcelsLeft());
        }
        Actor actor = desk.require();
        lines.add(day.id(), new Gift(tick.id(), line.id(), line.parcels(), at(tick), null), actor, desk.now());
        tell(day, line, tick.id(), actor);
        desk.write("goods.given", "DELIVERY", line.person());
        return Optional.empty();
    }

    private void tell(Day day, Line line, UUID gift, Actor actor) {
        if (line.person() == null) {
            return;
        }
        String contact = directory
                .organisation(actor.organisation())
                .map(Directory.Organisation::contact)
                .orElse("");
        help.begin(new NewHelp(
                people.canonical(line.person()),
                day.terms().help(),
                actor.organisation(),
                contact,
                new Period(day.heldOn(), day.heldOn().plusDays(day.terms().covers())),
                new HelpDetail(null, "", Compartment.ORDINARY, "DELIVERY", gift)));
    }

    private Optional<DayRefusal> takeBack(Day day, Line line, Tick tick) {
        if (line.gift() == null || !line.gift().equals(tick.of())) {
            return Optional.empty();
        }
        if (day.closed()) {
            return Optional.of(new DayRefusal.Closed());
        }
        lines.add(
                day.id(),
                new Gift(tick.id(), line.id(), -line.parcels(), at(tick), line.gift()),
                desk.require(),
                desk.now());
        help.takeBack(line.gift());
        desk.write("goods.takenBack", "DELIVERY", line.person());
        return Optional.empty();
    }

    /** A phone's clock is not trusted into the future. */
    private OffsetDateTime at(Tick tick) {
        OffsetDateTime now = desk.now();
        return tick.at() == null || tick.at().isAfter(now) ? now : tick.at();
    }
}
