package it.trama.governance.weight;

import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import it.trama.governance.weight.Weigher.Fact;
import it.trama.governance.weight.Weigher.Residents;
import it.trama.governance.weight.Weigher.Union;
import it.trama.kernel.Result;
import it.trama.territory.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FrozenUnits implements Units {

    private final Bodies bodies;
    private final Municipalities municipalities;
    private final UnitRows rows;

    FrozenUnits(Bodies bodies, Municipalities municipalities, UnitRows rows) {
        this.bodies = bodies;
        this.municipalities = municipalities;
        this.rows = rows;
    }

    @Override
    public List<Unit> of(UUID session) {
        return rows.of(session);
    }

    @Override
    public Result<List<Unit>, Unweighed> freeze(Session session, Regulation regulation) {
        LocalDate day = session.day();
        LocalDate asked = regulation.weighting().residentsOn();
        Map<String, Municipalities.Residents> residents = municipalities.residents(asked == null ? day : asked);
        Map<String, Union> unions = rows.unions(day);
        List<Fact> seats = bodies.seats(session.body(), day).stream()
                .filter(Seat::votes)
                .map(seat -> fact(seat, residents, unions))
                .toList();
        List<String> unweighed = Weigher.unweighed(regulation.weighting(), seats);
        if (!unweighed.isEmpty()) {
            return Result.refused(new Unweighed(unweighed));
        }
        List<Unit> units = Weigher.units(regulation.weighting(), seats);
        rows.store(session.id(), units);
        return Result.done(units);
    }

    private static Fact fact(Seat seat, Map<String, Municipalities.Residents> residents, Map<String, Union> unions) {
        String municipality = seat.municipality();
        return new Fact(
                seat.id(),
                seat.name(),
                residents(seat, municipality == null ? null : residents.get(municipality)),
                municipality == null ? null : unions.get(municipality));
    }

    private static @Nullable Residents residents(Seat seat, Municipalities.@Nullable Residents known) {
        if (known != null) {
            return new Residents(known.number(), known.on());
        }
        Integer told = seat.residents();
        return told == null ? null : new Residents(told, null);
    }
}
