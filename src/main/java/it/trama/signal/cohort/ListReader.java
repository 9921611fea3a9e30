package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import it.trama.signal.MatchKey;
import it.trama.territory.Municipalities;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of a list: who is meant, exactly enough to call the right person. */
@Component
class ListReader {

    record Told(
            int number,
            String family,
            String given,
            @Nullable LocalDate birth,
            String reach,
            Keys keys) {

        Told known(CohortPeople.Key key) {
            return new Told(number, family, given, birth, reach, new Keys(keys.code(), keys.town(), key));
        }
    }

    /** @param code as written; {@code key} without omocodia */
    record Keys(String code, @Nullable String town, CohortPeople.Key key) {}

    static final List<String> TEMPLATE =
            List.of("cognome", "nome", "data_nascita", "codice_fiscale", "comune", "recapito");
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("cognome", "family"),
            Map.entry("nome", "given"),
            Map.entry("data_nascita", "birth"),
            Map.entry("data_di_nascita", "birth"),
            Map.entry("nato_il", "birth"),
            Map.entry("codice_fiscale", "code"),
            Map.entry("cf", "code"),
            Map.entry("comune", "town"),
            Map.entry("recapito", "reach"),
            Map.entry("telefono", "reach"));
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30); // from which spreadsheets count days

    private final Municipalities municipalities;

    ListReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    static Optional<TableFile> table(byte[] content) {
        return TableFile.read(content, COLUMNS, List.of("family", "given"));
    }

    /** Or why it cannot be taken. */
    Result<Told, String> read(TableFile.Line line, Map<String, String> towns) {
        if (line.get("family").isEmpty() || line.get("given").isEmpty()) {
            return Result.refused(t("signal.list.wrong.name"));
        }
        Optional<LocalDate> birth = day(line.get("birth"));
        if (birth.isEmpty() && !line.get("birth").isEmpty()) {
            return Result.refused(t("signal.list.wrong.birth"));
        }
        String town = line.get("town");
        String code = towns.get(town.toLowerCase(Locale.ROOT));
        if (code == null && !town.isEmpty()) {
            return Result.refused(t("signal.list.wrong.town"));
        }
        if (line.get("code").isEmpty()) {
            return birth.isEmpty()
                    ? Result.refused(t("signal.list.wrong.who"))
                    : Result.done(told(line, birth.get(), code, null));
        }
        return switch (FiscalCode.parse(line.get("code"))) {
            case Refused(var _) -> Result.refused(t("signal.list.wrong.code"));
            case Done(var fiscal) -> Result.done(told(line, birth.orElse(null), code, fiscal));
        };
    }

    private static Told told(
            TableFile.Line line, @Nullable LocalDate birth, @Nullable String town, @Nullable FiscalCode code) {
        String key = birth == null ? "" : MatchKey.of(line.get("family"), line.get("given"), birth);
        return new Told(
                line.number(),
                line.get("family"),
                line.get("given"),
                birth,
                line.get("reach"),
                new Keys(
                        code == null ? "" : code.value(),
                        town,
                        new CohortPeople.Key(code == null ? "" : code.base().value(), key, null)));
    }

    /** Codes by name and by code. */
    Map<String, String> towns() {
        var towns = new HashMap<String, String>();
        municipalities.all().forEach(m -> {
            towns.put(m.name().toLowerCase(Locale.ROOT), m.istatCode());
            towns.put(m.istatCode(), m.istatCode());
        });
        return towns;
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.matches("\\d{4,5}") ? Optional.of(ZERO.plusDays(Long.parseLong(typed))) : Inputs.date(typed);
    }
}
