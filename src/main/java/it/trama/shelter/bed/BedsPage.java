package it.trama.shelter.bed;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.bed.Bed.Lot;
import it.trama.shelter.bed.Bed.Rule;
import java.time.LocalDate;
import java.util.List;

/** The beds of one shelter and its rule of the longest stay. */
public record BedsPage(
        House house, List<Row> rows, String rule, boolean verified, BedForm bed, RuleForm ruleForm, FormErrors errors) {

    /** @param others the body's other facilities */
    public record House(String name, String href, List<Option> others) {}

    /** @param end where it is ended; empty: has an end already */
    public record Row(String what, String when, String note, String end, boolean past) {}

    static String href(String house) {
        return "/accoglienza/letti/" + house;
    }

    static BedsPage of(KeepBeds.Shown shown, BedForm bed, RuleForm ruleForm, FormErrors errors) {
        String href = href(shown.house().id().toString());
        Rule rule = shown.rule();
        return new BedsPage(
                new House(
                        shown.house().name(),
                        href,
                        shown.houses().stream()
                                .filter(one -> !one.id().equals(shown.house().id()))
                                .map(one -> new Option(href(one.id().toString()), one.name()))
                                .toList()),
                shown.lots().stream().map(lot -> row(lot, href, shown.today())).toList(),
                rule == null
                        ? ""
                        : t("shelter.rule", rule.nights(), rule.withinDays()) + " "
                                + t("shelter.rule.renewal", rule.renewalNights()) + " " + rule.source(),
                rule != null && rule.verified(),
                bed,
                ruleForm,
                errors);
    }

    private static Row row(Lot lot, String href, LocalDate today) {
        LocalDate to = lot.to();
        return new Row(
                t("shelter.beds.row", lot.beds(), t("shelter.sex." + lot.sex()))
                        + (lot.plan().equals(Bed.COLD) ? " · " + t("shelter.beds.cold") : ""),
                to == null
                        ? t("shelter.beds.since", Formats.date(lot.from()))
                        : t("shelter.beds.between", Formats.date(lot.from()), Formats.date(to)),
                lot.note(),
                to == null || to.isAfter(today) ? href + "/" + lot.id() + "/fine" : "",
                to != null && to.isBefore(today));
    }
}
