package it.trama.accreditation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Areas;
import it.trama.accreditation.Desk;
import it.trama.accreditation.register.RegisterPage.Badge;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register in words. */
@Component
class RegisterPages {

    static final String HOME = "/accreditamento";

    private final Areas areas;
    private final Desk desk;

    RegisterPages(Areas areas, Desk desk) {
        this.areas = areas;
        this.desk = desk;
    }

    RegisterPage register(List<Entries.Row> all, String area, LocalDate day, String address) {
        var byArea = new LinkedHashMap<String, List<Entries.Row>>();
        all.stream()
                .filter(row -> area.isEmpty() || row.area().equals(area))
                .forEach(row -> byArea.computeIfAbsent(row.area(), _ -> new ArrayList<>())
                        .add(row));
        return new RegisterPage(
                desk.anybody() ? desk.tabs("register") : List.of(),
                address,
                areas.newest().stream()
                        .map(a -> new Option(a.named().code(), a.named().title()))
                        .toList(),
                area,
                Formats.date(day),
                byArea.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList());
    }

    private RegisterPage.Group group(String area, List<Entries.Row> rows) {
        var active =
                rows.stream().filter(row -> row.standing() == Standing.ACTIVE).toList();
        BigDecimal hours = active.stream().map(Entries.Row::weeklyHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RegisterPage.Group(
                areas.title(area),
                t("accreditation.register.summary", active.size(), Formats.quantity(hours)),
                rows.stream().map(this::row).toList());
    }

    RegisterPage.Row row(Entries.Row row) {
        boolean own = desk.applies() && desk.organisation().equals(row.body().id());
        boolean opens = desk.reads() || own;
        return new RegisterPage.Row(
                row.body().name(),
                opens ? href(row.id()) : null,
                row.body().contact(),
                Formats.quantity(row.weeklyHours()),
                t(
                        "accreditation.period",
                        Formats.date(row.term().from()),
                        Formats.date(row.term().lastDay())),
                t(
                        "accreditation.act",
                        row.term().resolution(),
                        Formats.date(row.term().adoptedOn())),
                badge(row.standing()));
    }

    static String href(UUID entry) {
        return HOME + "/albo/" + entry;
    }

    private static Badge badge(Standing standing) {
        return new Badge(
                t("accreditation.standing." + standing),
                switch (standing) {
                    case ACTIVE -> "t-badge-ok";
                    case SUSPENDED, WITHDRAWN -> "t-badge-warn";
                    case EXPIRED -> "";
                });
    }

    RegisterPage.Folio folio(ReadRegister.Folio folio, RegisterPage.Typed typed) {
        Entries.Row row = folio.row();
        List<Option> moves = row.standing().moves().stream()
                .map(move -> new Option(move.name(), t("accreditation.move." + move)))
                .toList();
        return new RegisterPage.Folio(
                row(row),
                areas.title(row.area()),
                folio.events().stream().map(event -> event(event, folio)).toList(),
                folio.checks().stream().map(check -> check(check, folio)).toList(),
                desk.decides() ? moving(row, moves) : null,
                typed);
    }

    private static RegisterPage.@Nullable Moving moving(Entries.Row row, List<Option> moves) {
        return moves.isEmpty()
                ? null
                : new RegisterPage.Moving(
                        row.id().toString(),
                        moves,
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString());
    }

    private static RegisterPage.Event event(Entries.Event event, ReadRegister.Folio folio) {
        return new RegisterPage.Event(
                t("accreditation.event." + event.kind()),
                Formats.longDate(event.happenedOn()),
                event.act(),
                event.reason(),
                folio.names().getOrDefault(event.writtenBy(), ""));
    }

    /** One form of a kind on a page: of the check that waits longest. */
    private boolean next(Checks.Check check, String state, ReadRegister.Folio folio) {
        return desk.decides()
                && folio.checks().stream()
                        .filter(c -> c.state().equals(state))
                        .reduce((_, oldest) -> oldest)
                        .filter(check::equals)
                        .isPresent();
    }

    private RegisterPage.Check check(Checks.Check check, ReadRegister.Folio folio) {
        var lines = new ArrayList<String>();
        lines.add(t("accreditation.check.planned", Formats.longDate(check.plan().on())));
        Checks.Done done = check.done();
        if (done != null) {
            lines.add(t("accreditation.check.done", Formats.longDate(done.on())));
            if (!done.findings().isEmpty()) {
                lines.add(t("accreditation.check.found", done.findings()));
            }
            if (done.remedyDue() != null) {
                lines.add(t("accreditation.check.due", Formats.longDate(done.remedyDue())));
            }
        }
        if (check.remediedOn() != null) {
            lines.add(t("accreditation.check.remedied", Formats.longDate(check.remediedOn()), check.remedy()));
        }
        return new RegisterPage.Check(
                check.id().toString(),
                check.plan().subject(),
                lines,
                badge(check),
                next(check, "PLANNED", folio),
                next(check, "FINDINGS", folio));
    }

    private Badge badge(Checks.Check check) {
        boolean late = check.state().equals("PLANNED") && check.plan().on().isBefore(desk.today());
        String text = late ? t("accreditation.check.state.LATE") : t("accreditation.check.state." + check.state());
        return new Badge(
                text,
                switch (check.state()) {
                    case "CONFORMING", "REMEDIED" -> "t-badge-ok";
                    case "FINDINGS" -> "t-badge-warn";
                    default -> late ? "t-badge-warn" : "";
                });
    }

    RegisterPage.Checks checks(List<Checks.Check> all) {
        return new RegisterPage.Checks(
                desk.tabs("checks"),
                all.stream()
                        .map(check -> new RegisterPage.CheckRow(
                                check.plan().body(),
                                href(check.entry()) + "#controlli",
                                areas.title(check.plan().area()),
                                Formats.date(check.plan().on()),
                                check.plan().subject(),
                                badge(check)))
                        .toList());
    }
}
