package it.trama.governance.body;

import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Majority;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.Bodies.Task;
import it.trama.governance.GovernanceDesk;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies and who sits in them are public facts: no trace is kept. */
@Service
class ReadBodies {

    record All(List<Body> bodies) {}

    record Folio(Body body, LocalDate day, List<Task> tasks, List<Seat> seats, List<Regulation> regulations) {}

    private final GovernanceDesk desk;
    private final Bodies bodies;

    ReadBodies(GovernanceDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Transactional(readOnly = true)
    public All handle() {
        desk.requireResultReader();
        return new All(bodies.all());
    }

    @Transactional(readOnly = true)
    public Folio handle(UUID id, LocalDate day) {
        desk.requireResultReader();
        Body body = bodies.find(id).orElseThrow(NotFound::new);
        return new Folio(body, day, bodies.tasks(id), bodies.seats(id, day), bodies.regulations(id));
    }

    /** For who chooses one in a form. */
    @Transactional(readOnly = true)
    public List<Majority> handle(UUID body) {
        desk.requireRunner();
        return bodies.majorities();
    }
}
