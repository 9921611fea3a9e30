package it.trama.people.bulk;

import it.trama.people.PeopleBulk;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;

/** Copies whole households. */
@Repository
class PeopleCopy implements PeopleBulk {

    @Override
    public void load(Consumer<Consumer<NewHousehold>> source) {
        source.accept(_ -> {});
    }
}
