package it.trama.voucher.support;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A voucher of a project's hours as typed. */
public record SupportForm(Map<String, String> typed) {

    static final Set<String> INFORMED = Set.of("PERSON", "FAMILY", "REPRESENTATIVE");

    public SupportForm {
        typed = Map.copyOf(typed);
    }

    static SupportForm blank(ReadSupport.Prepared prepared, LocalDate today) {
        var part = prepared.offered().part();
        LocalDate from = part.valid().from().isAfter(today) ? part.valid().from() : today.plusDays(1);
        return new SupportForm(Map.of(
                "id", UUID.randomUUID().toString(),
                "hours", Formats.quantity(part.left().hours()),
                "from", Formats.date(from),
                "until",
                        part.valid().to() == null
                                ? ""
                                : Formats.date(part.valid().lastDay()),
                "phone", prepared.phone()));
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    Result<AskFromProject.Command, FormErrors> read(UUID record, ReadSupport.Prepared prepared, LocalDate today) {
        var errors = need(prepared, today);
        if (of("address").isEmpty()) {
            errors = errors.with("address", t("voucher.error.home.address"));
        }
        if (of("phone").isEmpty() && of("contactPhone").isEmpty()) {
            errors = errors.with("phone", t("voucher.error.phone"));
        }
        if (!INFORMED.contains(of("informed"))) {
            errors = errors.with("informed", t("voucher.error.informed"));
        }
        if (Inputs.id(of("id")).isEmpty()) {
            errors = errors.with("", t("voucher.error.stale"));
        }
        return errors.any() ? Result.refused(errors) : Result.done(command(record, prepared));
    }

    private FormErrors need(ReadSupport.Prepared prepared, LocalDate today) {
        var errors = FormErrors.NONE;
        var part = prepared.offered().part();
        Optional<BigDecimal> hours = Inputs.number(of("hours"));
        if (hours.isEmpty()
                || hours.get().signum() <= 0
                || hours.get().stripTrailingZeros().scale() > 2
                || hours.get().compareTo(part.left().hours()) > 0) {
            errors = errors.with(
                    "hours",
                    t("voucher.error.hours", Formats.quantity(part.left().hours())));
        }
        Optional<LocalDate> from = Inputs.date(of("from"));
        Optional<LocalDate> until = Inputs.date(of("until"));
        if (from.isEmpty() || from.get().isBefore(today) || !part.valid().contains(from.get())) {
            errors = errors.with("from", t("voucher.error.within", period(prepared)));
        }
        boolean wrong = until.isEmpty() || !part.valid().contains(until.get());
        if (wrong || (from.isPresent() && until.get().isBefore(from.get()))) {
            errors = errors.with("until", t("voucher.error.within", period(prepared)));
        }
        return errors;
    }

    static String period(ReadSupport.Prepared prepared) {
        var valid = prepared.offered().part().valid();
        return Formats.date(valid.from()) + " – " + (valid.to() == null ? "" : Formats.date(valid.lastDay()));
    }

    private AskFromProject.Command command(UUID record, ReadSupport.Prepared prepared) {
        return new AskFromProject.Command(
                Inputs.id(of("id")).orElseThrow(),
                record,
                prepared.offered().part().assignment(),
                new AskFromProject.Need(
                        Inputs.number(of("hours")).orElseThrow(),
                        Inputs.date(of("from")).orElseThrow(),
                        Inputs.date(of("until")).orElseThrow()),
                new AskFromProject.Words(
                        new Subject.Home(of("address"), of("phone"), of("contact"), of("contactPhone")),
                        of("informed"),
                        of("notes")),
                Stream.of("first", "second", "third")
                        .flatMap(field -> Inputs.id(of(field)).stream())
                        .filter(known(prepared)::contains)
                        .distinct()
                        .toList());
    }

    private static Set<UUID> known(ReadSupport.Prepared prepared) {
        return prepared.providers().stream().map(Candidate::organisation).collect(Collectors.toSet());
    }
}
