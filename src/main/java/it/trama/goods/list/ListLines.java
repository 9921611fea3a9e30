package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.list.Recipient.Identity;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list of recipients. Who has a code, or a whole name with the birth date, is told to the registry as from the form. */
final class ListLines {

    /** @param identity null: tied to nobody */
    record Told(int number, Recipient recipient, @Nullable Identity identity, String note) {}

    static final List<String> TEMPLATE =
            List.of("cognome", "nome", "data_nascita", "codice_fiscale", "persone", "pacchi", "nota", "senza_nome");
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("cognome", "family"),
            Map.entry("nome", "name"),
            Map.entry("nominativo", "name"),
            Map.entry("chi", "name"),
            Map.entry("data_nascita", "birth"),
            Map.entry("data_di_nascita", "birth"),
            Map.entry("nato_il", "birth"),
            Map.entry("codice_fiscale", "code"),
            Map.entry("cf", "code"),
            Map.entry("persone", "people"),
            Map.entry("componenti", "people"),
            Map.entry("pacchi", "parcels"),
            Map.entry("nota", "note"),
            Map.entry("note", "note"),
            Map.entry("senza_nome", "nameless"));
    private static final Set<String> NO = Set.of("", "no", "n", "0");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30); // from which spreadsheets count days
    private static final int LONGEST = 120;

    private ListLines() {}

    static Optional<TableFile> table(byte[] content) {
        return TableFile.read(content, COLUMNS, List.of("name"));
    }

    /** Or why it cannot be taken. */
    static Result<Told, String> read(TableFile.Line line, LocalDate today) {
        String label = (line.get("family") + " " + line.get("name")).strip();
        if (label.isEmpty() || label.length() > LONGEST) {
            return Result.refused(t("goods.file.wrong.name", LONGEST));
        }
        var people = RecipientForm.people(or1(line.get("people")));
        if (people.isEmpty()) {
            return Result.refused(RecipientForm.wrongPeople());
        }
        var parcels = RecipientForm.parcels(or1(line.get("parcels")));
        if (parcels.isEmpty()) {
            return Result.refused(RecipientForm.wrongParcels());
        }
        boolean nameless = !NO.contains(line.get("nameless").toLowerCase(Locale.ROOT));
        var recipient = new Recipient(UUID.randomUUID(), label, nameless, people.orElseThrow(), parcels.orElseThrow());
        return switch (identity(line, nameless, today)) {
            case Refused(var why) -> Result.refused(why);
            case Done(var who) ->
                Result.done(new Told(line.number(), recipient, who.orElse(null), Inputs.text(line.get("note"))));
        };
    }

    private static Result<Optional<Identity>, String> identity(TableFile.Line line, boolean nameless, LocalDate today) {
        boolean coded = !line.get("code").isEmpty();
        Optional<LocalDate> birth = day(line.get("birth"));
        if (birth.isEmpty() && !line.get("birth").isEmpty()) {
            return Result.refused(t("goods.list.error.birth"));
        }
        if (nameless) {
            return coded ? Result.refused(t("goods.file.wrong.nameless")) : Result.done(Optional.empty());
        }
        if (!coded) {
            return Result.done(birth.filter(day ->
                            !line.get("family").isEmpty() && !line.get("name").isEmpty())
                    .map(day -> new Identity("", line.get("family"), line.get("name"), day)));
        }
        return switch (FiscalCode.parse(line.get("code"))) {
            case Refused(var _) -> Result.refused(t("goods.list.error.code"));
            case Done(var code) -> coded(line, code, birth.orElseGet(() -> code.birthDate(today)), today);
        };
    }

    /** The century is not in the code. */
    private static Result<Optional<Identity>, String> coded(
            TableFile.Line line, FiscalCode code, LocalDate birth, LocalDate today) {
        LocalDate said = code.birthDate(today);
        boolean same = said.getMonth() == birth.getMonth()
                && said.getDayOfMonth() == birth.getDayOfMonth()
                && said.getYear() % 100 == birth.getYear() % 100;
        return same
                ? Result.done(
                        Optional.of(new Identity(code.base().value(), line.get("family"), line.get("name"), birth)))
                : Result.refused(t("goods.file.wrong.birth"));
    }

    private static String or1(String typed) {
        return typed.isEmpty() ? "1" : typed;
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.matches("\\d{4,5}") ? Optional.of(ZERO.plusDays(Long.parseLong(typed))) : Inputs.date(typed);
    }
}
