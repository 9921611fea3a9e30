package it.trama.exchange.records;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.document.Cabinet;
import it.trama.document.DocumentBulk;
import it.trama.exchange.Codes;
import it.trama.exchange.EntryText;
import it.trama.exchange.ImportRow;
import it.trama.exchange.Judge;
import it.trama.exchange.Judgement;
import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.exchange.SourceRow;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.people.Countries;
import it.trama.people.PeopleBulk;
import it.trama.platform.web.Inputs;
import it.trama.trust.SystemActor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** New rows in the words of the bulk front doors. */
final class Loads {

    private final Run run;
    private final Map<UUID, Judgement> judged;
    private final Map<String, Judge.Worker> workers;

    Loads(Run run, Map<UUID, Judgement> judged, Map<String, Judge.Worker> workers) {
        this.run = run;
        this.judged = judged;
        this.workers = workers;
    }

    private List<ImportRow> made(List<ImportRow> rows, RowKind kind) {
        return rows.stream()
                .filter(row -> row.source().kind() == kind && judgement(row).outcome() == Outcome.NEW)
                .toList();
    }

    private Judgement judgement(ImportRow row) {
        return java.util.Objects.requireNonNull(judged.get(row.id()));
    }

    private UUID target(ImportRow row) {
        return java.util.Objects.requireNonNull(judgement(row).target());
    }

    /** People of one household of the package come into one household here; alone without it. */
    List<PeopleBulk.NewHousehold> households(List<ImportRow> rows) {
        var together = new LinkedHashMap<String, List<ImportRow>>();
        made(rows, RowKind.PERSON).forEach(row -> {
            String household = row.source().of("nucleo");
            String key = household.isEmpty() ? "-" + row.source().externalId() : household;
            together.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        });
        return together.values().stream().map(this::household).toList();
    }

    private PeopleBulk.NewHousehold household(List<ImportRow> members) {
        List<ImportRow> headFirst = members.stream()
                .sorted(Comparator.comparingInt(row -> relation(row.source()).equals("HEAD") ? 0 : 1))
                .toList();
        SourceRow head = headFirst.getFirst().source();
        String municipality = head.of("comune");
        return new PeopleBulk.NewHousehold(
                UUID.randomUUID(),
                municipality.isEmpty() ? null : municipality,
                head.of("indirizzo"),
                Inputs.date(head.of("dal")).orElseGet(() -> day(head, "data_nascita")),
                headFirst.stream()
                        .map(row -> new PeopleBulk.NewMember(
                                person(row), row.source().line() == head.line() ? "HEAD" : relation(row.source())))
                        .toList(),
                null);
    }

    private static String relation(SourceRow row) {
        return code(Codes.RELATION, row.of("relazione"));
    }

    private PeopleBulk.NewPerson person(ImportRow row) {
        SourceRow s = row.source();
        String place = s.of("luogo_nascita").toUpperCase(Locale.ROOT);
        String citizenship = s.of("cittadinanza");
        return new PeopleBulk.NewPerson(
                target(row),
                s.of("cognome"),
                s.of("nome"),
                code(Codes.SEX, s.of("sesso")).equals("F") ? Sex.FEMALE : Sex.MALE,
                new PeopleBulk.Birth(day(s, "data_nascita"), place.isEmpty() ? null : place),
                citizenship.isEmpty() ? Countries.ITALY : citizenship,
                // decided to be somebody else: the code is of the one who is here
                "OTHER".equals(row.decision()) ? null : Judge.fiscalCode(s));
    }

    CasefileBulk.Load records(List<ImportRow> rows, Map<String, UUID> persons, Map<String, UUID> records) {
        var made = made(rows, RowKind.RECORD);
        return new CasefileBulk.Load(
                made.stream()
                        .map(row -> new CasefileBulk.NewRecord(
                                target(row),
                                at(persons, row.source()),
                                day(row.source(), "aperta_il"),
                                worker(row.source()).userId()))
                        .toList(),
                made.stream().flatMap(row -> taking(row).stream()).toList(),
                List.of(),
                made(rows, RowKind.ENTRY).stream()
                        .map(row -> note(row.source(), at(records, row.source())))
                        .toList(),
                List.of(),
                List.of());
    }

    /** The same paper of the same system has the same key in every import. */
    List<DocumentBulk.OldPaper> papers(List<ImportRow> rows, Map<String, UUID> records, DocumentBulk.Deed deed) {
        return made(rows, RowKind.DOCUMENT).stream()
                .map(row -> paper(row.source(), at(records, row.source()), deed))
                .toList();
    }

    private DocumentBulk.OldPaper paper(SourceRow s, UUID record, DocumentBulk.Deed deed) {
        String key = run.organisationId() + "\n" + run.sourceSystem() + "\n" + s.externalId();
        String file = s.of("file");
        return new DocumentBulk.OldPaper(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                new Cabinet.Place(
                        record,
                        Compartment.valueOf(code(Codes.COMPARTMENT, s.of("comparto"))),
                        Folder.valueOf(code(Codes.FOLDER, s.of("raccoglitore")))),
                new Cabinet.Label(
                        s.of("titolo"), day(s, "data"), Direction.valueOf(code(Codes.DIRECTION, s.of("verso"))), ""),
                new DocumentBulk.File(s.of(SourceRow.FILE_HASH), file.substring(file.lastIndexOf('/') + 1)),
                s.of("protocollo"),
                deed);
    }

    private static UUID at(Map<String, UUID> targets, SourceRow row) {
        return java.util.Objects.requireNonNull(targets.get(row.parentId()));
    }

    private Optional<CasefileBulk.NewTaking> taking(ImportRow row) {
        SourceRow s = row.source();
        Optional<LocalDate> closed = Inputs.date(s.of("chiusa_il"));
        return Inputs.date(s.of("in_carico_dal")).map(since -> {
            Judge.Worker w = worker(s);
            return new CasefileBulk.NewTaking(
                    UUID.randomUUID(),
                    target(row),
                    closed.map(day -> new Period(since, day)).orElseGet(() -> Period.since(since)),
                    new CasefileBulk.Staff(w.userId(), run.organisationId(), w.teamId(), w.subdistrict()),
                    code(Codes.AREA, s.of("area")),
                    false,
                    closed.isPresent() ? code(Codes.CLOSURE, s.of("motivo_chiusura")) : null);
        });
    }

    private Judge.Worker worker(SourceRow row) {
        return java.util.Objects.requireNonNull(workers.get(row.of("assistente")));
    }

    private CasefileBulk.NewNote note(SourceRow s, UUID record) {
        Judge.Worker author = workers.get(s.of("autore"));
        return new CasefileBulk.NewNote(
                record,
                Compartment.valueOf(code(Codes.COMPARTMENT, s.of("comparto"))),
                day(s, "data"),
                code(Codes.ENTRY, s.of("tipo")),
                EntryText.of(s, workers),
                author == null ? SystemActor.ID : author.userId());
    }

    private static LocalDate day(SourceRow row, String column) {
        return Inputs.date(row.of(column)).orElseThrow();
    }

    private static String code(Map<String, String> codes, String typed) {
        return java.util.Objects.requireNonNull(codes.get(typed.toUpperCase(Locale.ROOT)));
    }
}
