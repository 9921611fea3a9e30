package it.trama.casefile.looked;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import it.trama.trust.AuditWords;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who looked, in words that the person understands. */
public record LookedPage(String person, String name, List<Row> rows, List<Asked> asked) {

    public record Row(String at, String organisation, String role, String action, String purpose) {}

    public record Asked(String at, String organisation, String purpose) {}

    static LookedPage of(UUID person, ShowLookings.Shown shown) {
        return new LookedPage(
                person.toString(),
                shown.person().map(Identity::fullName).orElse(""),
                shown.rows().stream()
                        .map(row -> new Row(
                                Formats.moment(row.at()),
                                Objects.requireNonNullElse(row.organisation(), t("platform.product")),
                                roles(row.role()),
                                AuditWords.action(row.action()),
                                AuditWords.purpose(row.purpose())))
                        .toList(),
                shown.asked().stream()
                        .map(ask -> new Asked(
                                Formats.moment(ask.at()),
                                ask.organisation(),
                                t("casefile.ask.reason." + ask.purpose())))
                        .toList());
    }

    private static String roles(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> t("platform.role." + code))
                .collect(Collectors.joining(", "));
    }
}
