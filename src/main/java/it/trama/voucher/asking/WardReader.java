package it.trama.voucher.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.voucher.Subject;
import it.trama.voucher.VoucherDefinition.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what was typed to a command, or what is wrong with each field. */
record WardReader(PrepareAsking.Prepared prepared, LocalDate today, ZoneId zone) {

    static final Set<String> INFORMED = Set.of("PERSON", "FAMILY", "REPRESENTATIVE", "NOT_POSSIBLE");
    private static final int DAYS_BACK = 1;
    private static final int DAYS_AHEAD = 60;

    Result<AskVoucher.Command, FormErrors> read(WardForm form) {
        var errors = whole(form, home(form, who(form, FormErrors.NONE)));
        return errors.any() ? Result.refused(errors) : Result.done(command(form));
    }

    private FormErrors who(WardForm form, FormErrors errors) {
        var who = form.person();
        errors = need(errors, "who.family", who.family());
        errors = need(errors, "who.given", who.given());
        if (Inputs.choice(Sex.class, who.sex()).isEmpty()) {
            errors = errors.with("who.sex", t("voucher.error.sex"));
        }
        Optional<LocalDate> birth = Inputs.date(who.birth());
        if (birth.isEmpty() || birth.get().isAfter(today) || birth.get().isBefore(today.minusYears(130))) {
            errors = errors.with("who.birth", t("voucher.error.birth"));
        }
        String code = Inputs.text(who.code());
        if (!code.isEmpty() && !errors.any()) {
            errors = code(form, errors);
        }
        return errors;
    }

    private FormErrors code(WardForm form, FormErrors errors) {
        var who = form.person();
        if (!(FiscalCode.parse(Inputs.text(who.code())) instanceof Done(var code))) {
            return errors.with("who.code", t("voucher.error.code"));
        }
        boolean agrees = code.matches(
                Inputs.text(who.family()),
                Inputs.text(who.given()),
                Inputs.date(who.birth()).orElseThrow(),
                Inputs.choice(Sex.class, who.sex()).orElseThrow());
        return agrees ? errors : errors.with("who.code", t("voucher.error.codeDisagrees"));
    }

    private FormErrors home(WardForm form, FormErrors errors) {
        var home = form.place();
        if (prepared.places().stream().noneMatch(m -> m.istatCode().equals(home.municipality()))) {
            errors = errors.with("home.municipality", t("voucher.error.municipality"));
        }
        errors = need(errors, "home.address", home.address());
        if (Inputs.text(home.phone()).isEmpty()
                && Inputs.text(home.contactPhone()).isEmpty()) {
            errors = errors.with("home.contactPhone", t("voucher.error.phone"));
        }
        return errors;
    }

    private FormErrors whole(WardForm form, FormErrors errors) {
        var need = form.discharge();
        errors = need(errors, "need.unit", need.unit());
        Optional<LocalDate> day = Inputs.date(need.day());
        if (day.isEmpty()
                || day.get().isBefore(today.minusDays(DAYS_BACK))
                || day.get().isAfter(today.plusDays(DAYS_AHEAD))) {
            errors = errors.with("need.day", t("voucher.error.day", DAYS_AHEAD));
        }
        if (Inputs.time(need.hour()).isEmpty()) {
            errors = errors.with("need.hour", t("voucher.error.hour"));
        }
        if (level(need.level()).isEmpty()) {
            errors = errors.with("need.level", t("voucher.error.level"));
        }
        if (!INFORMED.contains(Inputs.text(form.words().informed()))) {
            errors = errors.with("told.informed", t("voucher.error.informed"));
        }
        if (Inputs.id(form.id()).isEmpty()) {
            errors = errors.with("", t("voucher.error.stale"));
        }
        return errors;
    }

    private static FormErrors need(FormErrors errors, String field, @Nullable String typed) {
        return Inputs.text(typed).isEmpty() ? errors.with(field, t("voucher.error." + field)) : errors;
    }

    private Optional<Level> level(@Nullable String typed) {
        String code = Inputs.text(typed);
        return prepared.definition().levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    private AskVoucher.Command command(WardForm form) {
        UUID id = Inputs.id(form.id()).orElseThrow();
        var need = form.discharge();
        LocalTime hour = Inputs.time(need.hour()).orElseThrow();
        Instant planned =
                Inputs.date(need.day()).orElseThrow().atTime(hour).atZone(zone).toInstant();
        return new AskVoucher.Command(
                id,
                subject(id, form),
                new AskVoucher.Need(
                        Inputs.text(need.unit()),
                        planned,
                        prepared.definition(),
                        level(need.level()).orElseThrow()),
                Objects.requireNonNull(form.place().municipality()),
                choices(form.words()),
                "si".equals(form.words().again()));
    }

    private Subject subject(UUID id, WardForm form) {
        var who = form.person();
        var home = form.place();
        String code = Inputs.text(who.code());
        return new Subject(
                id,
                null,
                new Subject.Who(
                        Inputs.text(who.family()),
                        Inputs.text(who.given()),
                        Inputs.choice(Sex.class, who.sex()).orElseThrow(),
                        Inputs.date(who.birth()).orElseThrow(),
                        FiscalCode.parse(code) instanceof Done(var parsed) ? parsed.value() : null),
                new Subject.Home(
                        Inputs.text(home.address()),
                        Inputs.text(home.phone()),
                        Inputs.text(home.contact()),
                        Inputs.text(home.contactPhone())),
                new Subject.Told(
                        Inputs.text(form.words().informed()),
                        prepared.definition().named().law()),
                Inputs.text(form.words().notes()));
    }

    /** In the family's order, each once; whoever lost its accreditation meanwhile is left out by the offer itself. */
    private List<UUID> choices(WardForm.Told told) {
        Set<UUID> known =
                prepared.providers().stream().map(p -> p.organisation()).collect(Collectors.toSet());
        return Stream.of(told.first(), told.second(), told.third())
                .flatMap(typed -> Inputs.id(typed).stream())
                .filter(known::contains)
                .distinct()
                .limit(prepared.definition().limits().choices())
                .toList();
    }
}
