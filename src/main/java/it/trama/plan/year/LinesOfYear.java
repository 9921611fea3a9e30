package it.trama.plan.year;

import it.trama.plan.FundingLines;
import it.trama.plan.FundingLines.FundingLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lines that whoever keeps the money has for a year; without such a module there are none. */
@Component
class LinesOfYear {

    private final ObjectProvider<FundingLines> sources;

    LinesOfYear(ObjectProvider<FundingLines> sources) {
        this.sources = sources;
    }

    List<FundingLine> of(int year) {
        return sources.orderedStream()
                .flatMap(source -> source.lines(year).stream())
                .toList();
    }

    Optional<FundingLine> find(int year, UUID line) {
        return of(year).stream().filter(found -> found.id().equals(line)).findFirst();
    }

    boolean place(UUID line, String item) {
        return sources.orderedStream().anyMatch(source -> source.place(line, item));
    }
}
