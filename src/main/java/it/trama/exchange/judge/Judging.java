package it.trama.exchange.judge;

import it.trama.exchange.EntryText;
import it.trama.exchange.ImportRow;
import it.trama.exchange.Judge;
import it.trama.exchange.Judgement;
import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.exchange.SourceRow;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says of each row what is to become of it: people first, then their records, then what lies in those. Changes nothing. */
final class Judging {

    private final Known known;
    private final Matches matches;
    private final LocalDate today;
    private final Map<UUID, Judgement> judged = new LinkedHashMap<>();
    private final Map<Judge.Key, Judgement> byKey = new HashMap<>();

    Judging(Known known, Matches matches, LocalDate today) {
        this.known = known;
        this.matches = matches;
        this.today = today;
    }

    /** @param rows in the order in which they depend on one another */
    Map<UUID, Judgement> of(List<ImportRow> rows) {
        List<ImportRow> sound = rows.stream().filter(this::isSound).toList();
        only(sound, RowKind.PERSON).forEach(row -> keep(row, person(row)));
        records(only(sound, RowKind.RECORD));
        entries(only(sound, RowKind.ENTRY));
        only(sound, RowKind.DOCUMENT).forEach(row -> keep(row, document(row)));
        return judged;
    }

    private static List<ImportRow> only(List<ImportRow> rows, RowKind kind) {
        return rows.stream().filter(row -> row.source().kind() == kind).toList();
    }

    /** Refuses rows that cannot be understood, and the second one of the same key. */
    private boolean isSound(ImportRow row) {
        SourceRow source = row.source();
        Optional<Judgement> wrong = CellRules.wrong(source, known.municipalities(), today);
        var key = new Judge.Key(source.kind(), source.externalId());
        if (wrong.isEmpty() && byKey.containsKey(key)) {
            judged.put(row.id(), Judgement.because(Outcome.REFUSED, "TWICE", source.externalId()));
            return false;
        }
        wrong.ifPresent(refusal -> judged.put(row.id(), refusal));
        byKey.put(key, wrong.orElse(Judgement.because(Outcome.WAITING, "", "")));
        return wrong.isEmpty();
    }

    private void keep(ImportRow row, Judgement judgement) {
        judged.put(row.id(), judgement);
        byKey.put(new Judge.Key(row.source().kind(), row.source().externalId()), judgement);
    }

    private Judgement person(ImportRow row) {
        Optional<Judge.Link> link = known.link(RowKind.PERSON, row.source().externalId());
        if (link.isPresent()) {
            UUID target = link.get().target();
            return known.people().contains(target)
                    ? again(row, link.get())
                    : Judgement.here(Outcome.NEW, target); // an import that was interrupted
        }
        Optional<Matches.Like> like =
                known.like(row.id()).stream().min((a, b) -> Boolean.compare(b.byCode(), a.byCode()));
        if (like.isEmpty() || "OTHER".equals(row.decision())) {
            return Judgement.here(Outcome.NEW, UUID.randomUUID());
        }
        Matches.Like found = like.get();
        if ("SAME".equals(row.decision()) || (found.byCode() && found.sameName() && found.sameBirth())) {
            return Judgement.here(Outcome.MATCHED, found.personId());
        }
        return Judgement.doubt(reason(row, found), found.personId());
    }

    private static String reason(ImportRow row, Matches.Like found) {
        if (found.byCode()) {
            return "SAME_CODE_OTHER_DATA";
        }
        return found.hasCode() && !row.source().of("codice_fiscale").isEmpty()
                ? "SAME_NAME_OTHER_CODE"
                : "SAME_NAME_AND_BIRTH";
    }

    private static Judgement again(ImportRow row, Judge.Link link) {
        return Judgement.here(link.hash().equals(row.hash()) ? Outcome.ALREADY : Outcome.DIFFERENT, link.target());
    }

    private void records(List<ImportRow> rows) {
        var persons = rows.stream()
                .map(this::owner)
                .filter(owner -> owner.isPresent() && owner.get().outcome().isHere())
                .map(owner -> owner.orElseThrow().target())
                .toList();
        Map<UUID, Matches.Standing> standing = matches.recordsOf(persons);
        rows.forEach(row -> keep(row, belonging(row).orElseGet(() -> record(row, standing))));
    }

    private Judgement record(ImportRow row, Map<UUID, Matches.Standing> standing) {
        UUID person = place(row);
        Optional<Judge.Link> link = known.link(RowKind.RECORD, row.source().externalId());
        Matches.Standing here = standing.get(person);
        if (here != null) {
            return link.isPresent()
                    ? again(row, link.get())
                    : Judgement.here(Outcome.MATCHED, here.recordId())
                            .saying(here.inCharge() ? "ALREADY_IN_CHARGE" : "RECORD_OPEN_HERE", "");
        }
        if (worker(row.source().of("assistente")).isEmpty()) {
            return Judgement.because(
                    Outcome.REFUSED, "UNKNOWN_WORKER", row.source().of("assistente"));
        }
        return Judgement.here(Outcome.NEW, link.map(Judge.Link::target).orElseGet(UUID::randomUUID));
    }

    private Optional<Judge.Worker> worker(String username) {
        return Optional.ofNullable(known.workers().get(username));
    }

    private void entries(List<ImportRow> rows) {
        var placed = new ArrayList<ImportRow>();
        rows.forEach(row -> belonging(row).ifPresentOrElse(judgement -> keep(row, judgement), () -> placed.add(row)));
        Set<Matches.Note> there =
                matches.notesThere(placed.stream().map(this::note).toList());
        placed.forEach(row -> keep(row, entry(row, there)));
    }

    /** As {@code exchange.notes_there} says it: the record, the day, the md5 of the text as it is stored. */
    private Matches.Note note(ImportRow row) {
        return new Matches.Note(
                place(row),
                Inputs.date(row.source().of("data")).orElseThrow(),
                md5(EntryText.of(row.source(), known.workers())));
    }

    private Judgement entry(ImportRow row, Set<Matches.Note> there) {
        return known.link(RowKind.ENTRY, row.source().externalId())
                .map(link -> again(row, link))
                .map(again -> again.outcome() == Outcome.DIFFERENT ? again.saying("SIGNED", "") : again)
                .orElseGet(() -> Judgement.here(there.contains(note(row)) ? Outcome.ALREADY : Outcome.NEW, place(row)));
    }

    private Judgement document(ImportRow row) {
        Optional<Judgement> elsewhere = belonging(row);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (row.source().of(SourceRow.FILE_HASH).isEmpty()) {
            return Judgement.because(Outcome.REFUSED, "NO_FILE", row.source().of("file"));
        }
        return known.link(RowKind.DOCUMENT, row.source().externalId())
                .map(link -> again(row, link))
                .orElseGet(() -> Judgement.here(Outcome.NEW, place(row)));
    }

    private Optional<Judgement> owner(ImportRow row) {
        RowKind kind = row.source().kind().owner();
        return Optional.ofNullable(byKey.get(new Judge.Key(kind, row.source().parentId())));
    }

    /** What the row belongs to, as it is or will be here; only for a row that has a place to go. */
    private UUID place(ImportRow row) {
        return java.util.Objects.requireNonNull(owner(row).orElseThrow().target());
    }

    /** Why the row has no place to go; empty when it has one. */
    private Optional<Judgement> belonging(ImportRow row) {
        Optional<Judgement> owner = owner(row);
        if (owner.isEmpty()) {
            return Optional.of(
                    Judgement.because(Outcome.REFUSED, "NO_OWNER", row.source().parentId()));
        }
        return owner.get().outcome().isHere()
                ? Optional.empty()
                : Optional.of(Judgement.because(
                        Outcome.WAITING, "OWNER_WAITS", row.source().parentId()));
    }

    static String md5(String text) {
        return ImportRow.digest("MD5", text);
    }
}
