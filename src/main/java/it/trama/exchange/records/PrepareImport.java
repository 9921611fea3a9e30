package it.trama.exchange.records;

import it.trama.exchange.ImportRow;
import it.trama.exchange.Judge;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.exchange.SourcePackage;
import it.trama.exchange.SourceRow;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.platform.web.Inputs;
import it.trama.trust.Audit;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: reads a package, says of each row what would become of it, changes nothing of anybody. */
@Service
class PrepareImport {

    /** @param organisation the body whose records these become */
    record Command(UUID id, UUID organisation, String sourceSystem, String fileName, InputStream content) {}

    private static final int PIECE = 5_000;

    private final ImportRights rights;
    private final PackageReader reader;
    private final Stored stored;
    private final Audit audit;
    private final Clock clock;

    PrepareImport(ImportRights rights, PackageReader reader, Stored stored, Audit audit, Clock clock) {
        this.rights = rights;
        this.reader = reader;
        this.stored = stored;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Result<UUID, PackageReader.Unreadable> handle(Command command) {
        var actor = rights.require();
        return switch (reader.read(command.content())) {
            case Result.Refused<SourcePackage, PackageReader.Unreadable>(var why) -> Result.refused(why);
            case Result.Done<SourcePackage, PackageReader.Unreadable>(var content) -> {
                var run = new Run(
                        command.id(),
                        command.organisation(),
                        command.sourceSystem(),
                        command.fileName(),
                        "PREVIEW",
                        clock.instant(),
                        null);
                stored.runs().add(run, actor.user());
                store(run, content);
                stored.judge(run);
                audit.write(Audit.Entry.of("import.prepared", "IMPORT")
                        .with(content.rows().size() + " rows"));
                yield Result.done(run.id());
            }
        };
    }

    private void store(Run run, SourcePackage content) {
        List<SourceRow> rows = content.rows();
        for (int from = 0; from < rows.size(); from += PIECE) {
            stored.rows()
                    .add(
                            run,
                            rows.subList(from, Math.min(from + PIECE, rows.size())).stream()
                                    .map(row -> imported(row, content))
                                    .toList());
        }
    }

    /** With the workers' names of here, the file's hash, and what a comparison with the registry needs. */
    private static ImportRow imported(SourceRow row, SourcePackage content) {
        String hash = ImportRow.digest("SHA-256", new TreeMap<>(row.cells()).toString());
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.computeIfPresent("assistente", (_, key) -> content.workers().getOrDefault(key, key));
        cells.computeIfPresent("autore", (_, key) -> content.workers().getOrDefault(key, key));
        if (row.kind() == RowKind.DOCUMENT) {
            cells.put(SourceRow.FILE_HASH, content.files().getOrDefault(row.of("file"), ""));
        }
        if (row.kind() == RowKind.PERSON) {
            cells.put("codice_fiscale_base", baseOf(row));
            Inputs.date(row.of("data_nascita")).map(LocalDate::toString).ifPresent(born -> cells.put("nato", born));
        }
        return new ImportRow(UUID.randomUUID(), new SourceRow(row.kind(), row.line(), cells), hash, null);
    }

    /** The code without its omocodia, as the registry compares it; empty when there is none. */
    private static String baseOf(SourceRow row) {
        FiscalCode code = Judge.fiscalCode(row);
        return code == null ? "" : code.base().value();
    }
}
