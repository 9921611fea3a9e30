package it.trama.exchange.judge;

import it.trama.exchange.ImportRow;
import it.trama.exchange.Judge;
import it.trama.exchange.Run;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks each narrow question once for all rows, then judges them one after the other. */
@Component
class JudgeRows implements Judge {

    private final Matches matches;
    private final Municipalities municipalities;
    private final Clock clock;

    JudgeRows(Matches matches, Municipalities municipalities, Clock clock) {
        this.matches = matches;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Verdicts judge(Run run, List<ImportRow> rows, Map<Key, Link> links) {
        var targets = links.values().stream().map(Link::target).toList();
        var workers = matches.workers(run.organisationId());
        var known = new Known(
                links,
                matches.peopleLike(run.id()),
                matches.personsThere(targets),
                municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet()),
                workers);
        return new Verdicts(new Judging(known, matches, LocalDate.now(clock)).of(rows), workers);
    }
}
