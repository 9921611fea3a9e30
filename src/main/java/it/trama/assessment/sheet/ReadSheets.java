package it.trama.assessment.sheet;

import it.trama.assessment.Instruments;
import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ReadSheets implements SignedSheets {

    private final Sheets sheets;
    private final Instruments instruments;
    private final Directory directory;

    ReadSheets(Sheets sheets, Instruments instruments, Directory directory) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.directory = directory;
    }

    @Override
    public List<SignedSheet> of(UUID record, String instrument) {
        return of(record).stream()
                .filter(sheet -> sheet.instrument().code().equals(instrument))
                .toList();
    }

    @Override
    public List<SignedSheet> of(UUID record) {
        List<Assessment> signed = sheets.valid(record, LocalDate.EPOCH);
        var names =
                directory.names(signed.stream().map(a -> a.state().assessor()).collect(Collectors.toSet()));
        return signed.stream()
                .map(a -> new SignedSheet(
                        a.id(),
                        instruments.version(a.used().instrument(), a.used().version()),
                        a.assessedOn(),
                        a.answers(),
                        a.scores(),
                        names.getOrDefault(a.state().assessor(), "")))
                .toList();
    }
}
