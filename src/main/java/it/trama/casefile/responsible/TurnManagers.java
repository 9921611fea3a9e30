package it.trama.casefile.responsible;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On the day on which a colleague begins, the list of cases shows them. Done twice it changes nothing. */
@Service
class TurnManagers {

    private final Answering answering;

    TurnManagers(Answering answering) {
        this.answering = answering;
    }

    @Transactional
    int handle() {
        return answering.turn();
    }
}
