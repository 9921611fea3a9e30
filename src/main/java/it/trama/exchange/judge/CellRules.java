package it.trama.exchange.judge;

import it.trama.exchange.Codes;
import it.trama.exchange.Judgement;
import it.trama.exchange.Outcome;
import it.trama.exchange.SourceRow;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.people.Countries;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row must say to be understood; the first thing that is wrong is told by its column. */
final class CellRules {

    private static final int LONGEST_TITLE = 200;

    /** What offices keep; nothing that runs. */
    private static final Pattern KEPT =
            Pattern.compile("(?i).+\\.(pdf|jpe?g|png|tiff?|docx?|xlsx?|odt|ods|rtf|txt|csv|eml|msg|p7m)");

    private static final Pattern BELFIORE = Pattern.compile("[A-Za-z][0-9]{3}|");
    private static final int LONGEST_NAME = 100;

    private CellRules() {}

    /** The column that is wrong, if any. */
    static Optional<Judgement> wrong(SourceRow row, Set<String> municipalities, LocalDate today) {
        for (String column : row.kind().required()) {
            if (row.of(column).isEmpty()) {
                return refused("MISSING", column);
            }
        }
        return switch (row.kind()) {
            case PERSON -> person(row, municipalities, today);
            case RECORD -> record(row, today);
            case ENTRY -> entry(row, today);
            case DOCUMENT -> document(row, today);
        };
    }

    private static Optional<Judgement> person(SourceRow row, Set<String> municipalities, LocalDate today) {
        if (row.of("cognome").length() > LONGEST_NAME || row.of("nome").length() > LONGEST_NAME) {
            return refused("UNREADABLE", "cognome, nome");
        }
        String code = row.of("codice_fiscale");
        if (!code.isEmpty() && FiscalCode.parse(code) instanceof Result.Refused<?, ?>) {
            return refused("UNREADABLE", "codice_fiscale");
        }
        if (!row.of("comune").isEmpty() && !municipalities.contains(row.of("comune"))) {
            return refused("UNREADABLE", "comune");
        }
        if (!BELFIORE.matcher(row.of("luogo_nascita")).matches()) {
            return refused("UNREADABLE", "luogo_nascita");
        }
        if (!row.of("cittadinanza").isEmpty() && !Countries.exists(row.of("cittadinanza"))) {
            return refused("UNREADABLE", "cittadinanza");
        }
        return first(
                coded(row, "sesso", Codes.SEX),
                coded(row, "relazione", Codes.RELATION),
                dated(row, "data_nascita", today),
                dated(row, "dal", today));
    }

    private static Optional<Judgement> record(SourceRow row, LocalDate today) {
        Optional<LocalDate> from = Inputs.date(row.of("in_carico_dal"));
        Optional<LocalDate> to = Inputs.date(row.of("chiusa_il"));
        if (to.isPresent() && (from.isEmpty() || !to.get().isAfter(from.get()))) {
            return refused("UNREADABLE", "chiusa_il");
        }
        return first(
                dated(row, "aperta_il", today),
                dated(row, "in_carico_dal", today),
                dated(row, "chiusa_il", today),
                coded(row, "area", Codes.AREA),
                coded(row, "motivo_chiusura", Codes.CLOSURE));
    }

    private static Optional<Judgement> entry(SourceRow row, LocalDate today) {
        return first(
                dated(row, "data", today), coded(row, "tipo", Codes.ENTRY), coded(row, "comparto", Codes.COMPARTMENT));
    }

    private static Optional<Judgement> document(SourceRow row, LocalDate today) {
        if (row.of("titolo").length() > LONGEST_TITLE) {
            return refused("UNREADABLE", "titolo");
        }
        if (row.of("protocollo").length() > LONGEST_TITLE) {
            return refused("UNREADABLE", "protocollo");
        }
        if (!KEPT.matcher(row.of("file")).matches()) {
            return refused("UNREADABLE", "file");
        }
        return first(
                dated(row, "data", today),
                coded(row, "raccoglitore", Codes.FOLDER),
                coded(row, "verso", Codes.DIRECTION),
                coded(row, "comparto", Codes.COMPARTMENT));
    }

    @SafeVarargs
    private static Optional<Judgement> first(Optional<Judgement>... wrong) {
        for (var one : wrong) {
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    private static Optional<Judgement> coded(SourceRow row, String column, Map<String, String> codes) {
        return codes.containsKey(row.of(column).toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : refused("UNREADABLE", column);
    }

    private static Optional<Judgement> dated(SourceRow row, String column, LocalDate today) {
        if (row.of(column).isEmpty()) {
            return Optional.empty();
        }
        return Inputs.date(row.of(column))
                        .filter(day -> !day.isAfter(today) && day.getYear() > 1880)
                        .isPresent()
                ? Optional.empty()
                : refused("UNREADABLE", column);
    }

    private static Optional<Judgement> refused(String reason, String column) {
        return Optional.of(Judgement.because(Outcome.REFUSED, reason, column));
    }
}
