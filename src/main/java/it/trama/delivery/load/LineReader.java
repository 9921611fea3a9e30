package it.trama.delivery.load;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.Visit;
import it.trama.delivery.Visit.Outcome;
import it.trama.delivery.visit.VisitForm;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads lines as the form of a visit is read: the same rules, the same words. */
final class LineReader {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** @param key by which the line is known again; {@code content} the hash of all it says */
    record Told(int number, String key, String content, Visit visit, Outcome outcome) {}

    private final Known known;

    /**
     * @param assignments of the body by id and by short code
     * @param workers     names by id, and ids by lower-case code and name
     */
    record Known(
            Map<String, UUID> assignments,
            Map<UUID, String> workers,
            Map<String, UUID> workerNames,
            List<Outcome> outcomes) {}

    LineReader(Known known) {
        this.known = known;
    }

    /** Or why it cannot be understood. */
    Result<Told, String> read(TableFile.Line line) {
        UUID assignment = known.assignments().get(line.get("assignment").toLowerCase(Locale.ROOT));
        if (assignment == null) {
            return Result.refused(t("delivery.file.refused.assignment"));
        }
        String name = line.get("worker").toLowerCase(Locale.ROOT);
        if (!known.workerNames().containsKey(name)) {
            return Result.refused(t("delivery.file.refused.worker"));
        }
        Outcome outcome = outcome(line.get("outcome"));
        if (outcome == null) {
            return Result.refused(t("delivery.file.refused.outcome", words()));
        }
        return switch (new VisitForm(fields(line, name, outcome))
                .toVisit(assignment, known.workers(), known.outcomes())) {
            case Refused(var errors) ->
                Result.refused(String.join(" ", errors.byField().values()));
            case Done(var visit) -> {
                String content = content(line);
                String key = line.get("key").isEmpty() ? "H:" + content : "R:" + line.get("key");
                yield Result.done(new Told(line.number(), key, content, visit, outcome));
            }
        };
    }

    private @org.jspecify.annotations.Nullable Outcome outcome(String typed) {
        return known.outcomes().stream()
                .filter(o -> typed.isEmpty()
                        ? o.given()
                        : o.code().equalsIgnoreCase(typed) || o.label().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    private String words() {
        return String.join(", ", known.outcomes().stream().map(Outcome::label).toList());
    }

    private Map<String, String> fields(TableFile.Line line, String worker, Outcome outcome) {
        var fields = new HashMap<>(line.fields());
        fields.put("id", UUID.randomUUID().toString());
        fields.put("worker", String.valueOf(known.workerNames().get(worker)));
        fields.put("outcome", outcome.code());
        fields.put("day", day(line.get("day")));
        fields.put("starts", time(line.get("starts")));
        fields.put("ends", time(line.get("ends")));
        fields.put("substitute", line.get("substitute").toLowerCase(Locale.ROOT).matches("|no|0|n") ? "" : "si");
        if (line.get("signed").isEmpty() && line.get("reason").isEmpty()) {
            fields.put("reason", t("delivery.file.unsigned"));
        }
        return fields;
    }

    /** Spreadsheets keep days as numbers from the end of 1899, times as parts of a day. */
    private static String day(String cell) {
        return cell.matches("\\d{5}(\\.0+)?")
                ? ZERO.plusDays(new BigDecimal(cell).longValue()).toString()
                : cell;
    }

    private static String time(String cell) {
        return cell.matches("0\\.\\d+(E-\\d+)?")
                ? LocalTime.ofSecondOfDay(Math.round(Double.parseDouble(cell) * 1440) % 1440 * 60)
                        .toString()
                : cell.replaceFirst("^(\\d{1,2}:\\d{2}):00$", "$1");
    }

    private static String content(TableFile.Line line) {
        var said = new TreeMap<>(line.fields());
        said.remove("key");
        said.values().removeIf(String::isEmpty);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
