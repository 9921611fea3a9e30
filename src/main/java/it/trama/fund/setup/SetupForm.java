package it.trama.fund.setup;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundCode;
import it.trama.fund.setup.SetupRows.Ground;
import it.trama.fund.setup.SetupRows.Line;
import it.trama.fund.setup.SetupRows.Matrix;
import it.trama.fund.setup.SetupRows.NewFund;
import it.trama.fund.setup.SetupRows.NewYear;
import it.trama.fund.setup.SetupRows.Profile;
import it.trama.fund.setup.SetupRows.Span;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fund, a year or a line as it is typed. */
public record SetupForm(Map<String, String> typed) {

    static final List<String> GROUPS = List.of("state_regional", "associated_management", "project");
    static final List<String> AREAS = List.of("CHILDHOOD", "DISABILITY", "POVERTY");
    static final List<String> OBJECTIVES =
            List.of("ACCESS", "TAKING_CHARGE", "HOME_CARE", "DAY_CENTRES", "RESIDENTIAL", "INCLUSION");
    static final List<String> TERRITORIES = List.of("DISTRICT", "TWO_DISTRICTS", "PROVINCE");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private @Nullable String one(String field, List<String> of) {
        return of.contains(text(field)) ? text(field) : null;
    }

    UUID id() {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    int version() {
        return Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(-1);
    }

    private Optional<Integer> year() {
        return text("year").matches("20\\d\\d") ? Optional.of(Integer.parseInt(text("year"))) : Optional.empty();
    }

    private Optional<Money> estimated() {
        return Inputs.number(typed.get("amount"))
                .filter(n -> n.signum() >= 0 && n.scale() <= 2 && n.precision() - n.scale() <= 12)
                .map(Money::of);
    }

    FormErrors yearErrors() {
        FormErrors errors = FormErrors.NONE;
        errors = year().isEmpty() ? errors.with("year", t("fund.setup.error.year")) : errors;
        return estimated().isEmpty() ? errors.with("amount", t("fund.setup.error.amount")) : errors;
    }

    FormErrors fundErrors() {
        FormErrors errors = FormErrors.NONE;
        errors = code().isEmpty() ? errors.with("name", t("fund.setup.error.name")) : errors;
        errors = one("group", GROUPS) == null ? errors.with("group", t("fund.setup.error.group")) : errors;
        for (var error : yearErrors().byField().entrySet()) {
            errors = errors.with(error.getKey(), error.getValue());
        }
        return errors;
    }

    private String code() {
        return FundCode.of(text("name"));
    }

    NewFund fund() {
        return new NewFund(code(), text("name"), text("group"), marker());
    }

    private String marker() {
        return switch (text("territory")) {
            case "TWO_DISTRICTS" -> "*";
            case "PROVINCE" -> "**";
            default -> "";
        };
    }

    NewYear year(@Nullable String fund) {
        return new NewYear(
                fund == null ? code() : fund, year().orElseThrow(), estimated().orElseThrow(), text("origin"));
    }

    private Optional<BigDecimal> share() {
        return Inputs.number(typed.get("share"))
                .filter(share -> share.signum() > 0 && share.compareTo(HUNDRED) <= 0 && share.scale() <= 2);
    }

    private @Nullable LocalDate day(String field) {
        return Inputs.date(typed.get(field)).orElse(null);
    }

    FormErrors lineErrors() {
        FormErrors errors = FormErrors.NONE;
        errors = text("purpose").isEmpty() ? errors.with("purpose", t("fund.setup.error.purpose")) : errors;
        errors = share().isEmpty() ? errors.with("share", t("fund.rule.error.share")) : errors;
        for (String field : List.of("from", "to")) {
            boolean unreadable = !text(field).isEmpty() && day(field) == null;
            errors = unreadable ? errors.with(field, t("fund.entry.error.day")) : errors;
        }
        LocalDate from = day("from");
        LocalDate to = day("to");
        return from != null && to != null && to.isBefore(from) ? errors.with("to", t("fund.setup.error.to")) : errors;
    }

    Profile profile() {
        String item = text("item");
        return new Profile(
                text("purpose"),
                item.isEmpty() ? null : item,
                new Matrix(
                        one("area", AREAS),
                        one("objective", OBJECTIVES),
                        text("management").equals("AREA") ? "AREA" : "JOINT"),
                Inputs.id(typed.get("holder")).orElse(null),
                new Ground(one("territory", TERRITORIES), share().orElseThrow()),
                new Span(day("from"), day("to")));
    }

    /** A line as it would be typed. */
    static SetupForm of(Line line) {
        Profile profile = line.profile();
        var typed = new HashMap<String, String>();
        typed.put("version", String.valueOf(line.version()));
        typed.put("purpose", profile.purpose());
        typed.put("area", Objects.toString(profile.matrix().area(), ""));
        typed.put("objective", Objects.toString(profile.matrix().objective(), ""));
        typed.put("management", profile.matrix().management());
        typed.put("holder", Objects.toString(profile.holder(), ""));
        typed.put("territory", Objects.toString(profile.ground().territory(), ""));
        typed.put("share", Formats.quantity(profile.ground().share()));
        typed.put("from", Objects.toString(profile.span().from(), ""));
        typed.put("to", Objects.toString(profile.span().to(), ""));
        return new SetupForm(typed);
    }
}
