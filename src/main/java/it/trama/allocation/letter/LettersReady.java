package it.trama.allocation.letter;

import it.trama.allocation.AllocationBulk;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** As the office makes them. */
@Component
class LettersReady implements AllocationBulk.Letters {

    private final MakeLetters make;

    LettersReady(MakeLetters make) {
        this.make = make;
    }

    @Override
    public void make(UUID allocation) {
        make.handle(allocation);
    }
}
