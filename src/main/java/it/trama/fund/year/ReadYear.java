package it.trama.fund.year;

import it.trama.fund.FundDesk;
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
    private final FundDesk desk;

    ReadYear(Years years, CurrentActor actors, FundDesk desk) {
        this.years = years;
        this.actors = actors;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    Answer handle(Optional<Integer> year) {
        if (!FundRoles.seesTable(actors.actor())) {
            throw new AccessDeniedException("the table of funds is for those who work in the district");
        }
        List<Integer> all = years.all();
        Optional<Integer> shown = year.or(() -> nearest(all));
        return new Answer(all, shown.flatMap(years::find));
    }

    /** The year that runs, or the last one before it. */
    private Optional<Integer> nearest(List<Integer> all) {
        int running = desk.today().getYear();
        return all.stream()
                .filter(year -> year <= running)
                .reduce((_, last) -> last)
                .or(() -> all.stream().findFirst());
    }
}
