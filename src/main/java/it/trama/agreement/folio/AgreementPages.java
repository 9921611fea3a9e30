package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.folio.AgreementPage.Asked;
import it.trama.agreement.folio.AgreementPage.Badge;
import it.trama.agreement.folio.AgreementPage.Line;
import it.trama.agreement.folio.AgreementPage.Typed;
import it.trama.agreement.folio.AgreementRows.Numbers;
import it.trama.kernel.Period;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.TablesTabs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements as their pages say them. */
final class AgreementPages {

    private AgreementPages() {}

    /** @param day on which they are looked at; {@code asked} it was typed */
    static AgreementPage.Index index(
            ReadAgreements.Listed listed, LocalDate day, String asked, TablesTabs areas, boolean makes) {
        List<Line> soon = listed.agreements().stream()
                .filter(one -> one.endsSoon(day, Calendar.NOTICE_DAYS))
                .map(one -> line(one, listed, day))
                .toList();
        return new AgreementPage.Index(
                areas,
                new Asked(asked, asked.isEmpty() ? null : t("agreement.onDay", Formats.longDate(day))),
                soon,
                listed.agreements().stream().map(one -> line(one, listed, day)).toList(),
                makes);
    }

    private static Line line(Agreement agreement, ReadAgreements.Listed listed, LocalDate day) {
        Numbers numbers = Objects.requireNonNull(listed.numbers().get(agreement.id()));
        return new Line(
                agreement.href(),
                agreement.words().title(),
                agreement.words().kind().name(),
                valid(agreement.valid()),
                List.of(Formats.number(numbers.signatories()), Formats.number(numbers.adherents())),
                Formats.date(numbers.due()),
                badge(agreement.on(day)));
    }

    static String valid(Period valid) {
        LocalDate last = valid.lastDay();
        return last == null
                ? t("agreement.valid.since", Formats.date(valid.from()))
                : t("agreement.valid", Formats.date(valid.from()), Formats.date(last));
    }

    private static Badge badge(State state) {
        String css = switch (state) {
            case IN_FORCE -> "t-badge-ok";
            case PROPOSED, APPROVED, EXPIRED -> "t-badge-warn";
            default -> "";
        };
        return new Badge(t("agreement.state." + state), css);
    }

    static AgreementPage of(ReadAgreements.Shown shown, LocalDate today, Asked asked, Typed typed) {
        return new AgreementPage(
                facts(shown, today),
                shown.parties().stream().map(AgreementPages::party).toList(),
                shown.texts().stream()
                        .map(text -> new AgreementPage.Text(
                                shown.agreement().href() + "/testi/" + text.id(),
                                t("agreement.text.version", text.number(), text.fileName()),
                                Formats.moment(text.storedAt().toInstant()),
                                text.note()))
                        .toList(),
                shown.duties().stream().map(duty -> duty(duty, today)).toList(),
                shown.bodies().isEmpty() ? null : doing(shown),
                asked,
                typed);
    }

    private static AgreementPage.Facts facts(ReadAgreements.Shown shown, LocalDate today) {
        Agreement agreement = shown.agreement();
        var links = new ArrayList<Crumb>();
        shown.renews()
                .ifPresent(old ->
                        links.add(new Crumb(t("agreement.renews", old.words().title()), old.href())));
        UUID next = agreement.links().renewedBy();
        if (next != null) {
            links.add(new Crumb(t("agreement.renewedBy"), "/accordi/" + next));
        }
        LocalDate last = agreement.valid().lastDay();
        String soon = last != null && agreement.endsSoon(today, Calendar.NOTICE_DAYS)
                ? t("agreement.soon", ChronoUnit.DAYS.between(today, last), Formats.longDate(last))
                : "";
        return new AgreementPage.Facts(
                agreement.href(), agreement.words().title(), badge(agreement.on(today)), lines(agreement), links, soon);
    }

    private static List<Option> lines(Agreement agreement) {
        var lines = new ArrayList<Option>();
        lines.add(new Option(t("agreement.field.kind"), agreement.words().kind().name()));
        lines.add(new Option(t("agreement.field.purpose"), agreement.words().purpose()));
        lines.add(new Option(t("agreement.field.valid"), valid(agreement.valid())));
        lines.add(
                new Option(t("agreement.field.proposed"), day(agreement.steps().proposed())));
        lines.add(new Option(t("agreement.field.approved"), agreement.said().approvedBy()));
        lines.add(new Option(t("agreement.field.rejected"), agreement.said().rejectedBy()));
        lines.add(new Option(t("agreement.field.signed"), day(agreement.steps().signed())));
        LocalDate ended = agreement.steps().ended();
        if (ended != null) {
            lines.add(new Option(
                    t("agreement.field.ended"),
                    t(
                            "agreement.endedWhy",
                            Formats.longDate(ended),
                            agreement.said().endedReason())));
        }
        lines.removeIf(line -> line.label().isEmpty());
        return lines;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.longDate(day);
    }

    private static AgreementPage.Party party(PartRows.Party party) {
        LocalDate until = party.until();
        String when = until == null
                ? t("agreement.party.since", Formats.date(party.since()))
                : t("agreement.party.left", Formats.date(party.since()), Formats.date(until));
        return new AgreementPage.Party(
                party.id().toString(),
                party.name(),
                party.organisation() == null ? "" : "/rete/" + party.organisation(),
                t("agreement.role." + party.role()),
                party.act().isEmpty() ? when : when + ", " + party.act(),
                until != null);
    }

    private static AgreementPage.Duty duty(PartRows.Duty duty, LocalDate today) {
        LocalDate doneOn = duty.outcome().doneOn();
        String every = duty.everyMonths() == 0 ? "" : " " + t("agreement.duty.every", duty.everyMonths());
        return new AgreementPage.Duty(
                duty.id().toString(),
                duty.owner().name(),
                duty.title(),
                Formats.date(duty.due()) + every,
                doneOn == null
                        ? ""
                        : t(
                                "agreement.duty.done",
                                Formats.date(doneOn),
                                duty.outcome().evidence()),
                doneOn == null && duty.due().isBefore(today));
    }

    private static AgreementPage.Doing doing(ReadAgreements.Shown shown) {
        Agreement agreement = shown.agreement();
        boolean open = !agreement.signed();
        boolean decided = agreement.steps().approved() != null;
        boolean waits = agreement.steps().proposed() != null;
        boolean assembly = agreement.words().kind().byAssembly();
        return new AgreementPage.Doing(
                new AgreementPage.Moves(
                        open,
                        open && assembly && !waits && !decided,
                        open && waits && !decided,
                        open && (decided || !assembly),
                        !open && agreement.steps().ended() == null,
                        !open && agreement.links().renewedBy() == null),
                shown.bodies().stream()
                        .map(body -> new Option(body.id().toString(), body.name()))
                        .toList(),
                shown.parties().stream()
                        .filter(party -> party.until() == null)
                        .map(party -> new Option(party.id().toString(), party.name()))
                        .toList(),
                PartForm.ROLES.stream()
                        .map(role -> new Option(role, t("agreement.role." + role)))
                        .toList(),
                UUID.randomUUID().toString());
    }
}
