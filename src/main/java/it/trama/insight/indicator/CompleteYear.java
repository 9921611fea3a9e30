package it.trama.insight.indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values of a year that are not kept yet. */
@Service
class CompleteYear {

    private final Computing computing;

    CompleteYear(Computing computing) {
        this.computing = computing;
    }

    @Transactional
    public void handle(int year) {
        computing.complete(year);
    }
}
