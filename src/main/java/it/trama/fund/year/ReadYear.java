package it.trama.fund.year;

import it.trama.fund.FundRoles;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The document's table for a year; no personal datum, so reading leaves no trace. */
@Service
class ReadYear {

    /** @param table empty when no fund has the year */
    record Answer(List<Integer> years, Optional<YearTable> table) {}

    private final Years years;
    private final CurrentActor actors;

    ReadYear(Years years, CurrentActor actors) {
        this.years = years;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    Answer handle(Optional<Integer> year) {
        if (!FundRoles.seesTable(actors.actor())) {
            throw new AccessDeniedException("the table of funds is for those who work in the district");
        }
        List<Integer> all = years.all();
        Optional<Integer> shown = year.or(() -> all.stream().reduce((_, last) -> last));
        return new Answer(all, shown.flatMap(years::find));
    }
}
