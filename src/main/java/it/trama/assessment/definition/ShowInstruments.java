package it.trama.assessment.definition;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The definitions as the administrator sees them. Nothing of any record. */
@Service
class ShowInstruments {

    private final DefinedInstruments instruments;
    private final CodeLists codes;
    private final CurrentActor actors;
    private final Clock clock;

    ShowInstruments(DefinedInstruments instruments, CodeLists codes, CurrentActor actors, Clock clock) {
        this.instruments = instruments;
        this.codes = codes;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param content what was tried, with its {@code problems} */
    @Transactional(readOnly = true)
    InstrumentsPage handle(String content, List<String> problems) {
        mustAdminister();
        LocalDate today = LocalDate.now(clock);
        var chosen = new HashSet<String>();
        var rows = instruments.versions().stream()
                .map(known -> {
                    boolean inUse = known.inUse(today);
                    boolean newest = inUse && chosen.add(known.instrument().code());
                    return row(known, inUse, newest);
                })
                .toList();
        return new InstrumentsPage(
                rows, CodeLists.NAMES.stream().map(codes::state).toList(), content, problems);
    }

    void mustAdminister() {
        if (!actors.actor().has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    private static InstrumentsPage.Row row(DefinedInstruments.Known known, boolean inUse, boolean newest) {
        var instrument = known.instrument();
        return new InstrumentsPage.Row(
                instrument.code(),
                instrument.title(),
                instrument.version(),
                new InstrumentsPage.Days(
                        day(known.use().from()), day(known.use().to()), inUse),
                known.use().added(),
                newest);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }
}
