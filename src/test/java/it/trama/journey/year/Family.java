package it.trama.journey.year;

import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ines and her son Tommaso, who has a disability and comes of age within the year. */
@Component
class Family {

    static final String NAME = "Dellafonte";
    static final String WISH = "Vorrei una casa mia, cucinare e invitare gli amici.";
    static final String DIAGNOSIS = "Diagnosi riferita dal neurologo: sindrome rara";
    static final String DIARY = "Primo colloquio con la madre: racconta la fatica della notte.";

    private final PeopleBulk people;
    private final LocalDate today;

    Family(PeopleBulk people, Clock clock) {
        this.people = people;
        this.today = LocalDate.now(clock);
    }

    LocalDate today() {
        return today;
    }

    /** Answers the son's id. */
    UUID movesIn() {
        var mother = SomePeople.woman(NAME, "Ines", "1980-02-03").livingIn("019036");
        var son = SomePeople.man(
                        NAME, "Tommaso", today.minusYears(17).minusMonths(4).toString())
                .livingIn("019036");
        people.load(sink -> sink.accept(mother.withChildren(today, son)));
        return son.id();
    }
}
