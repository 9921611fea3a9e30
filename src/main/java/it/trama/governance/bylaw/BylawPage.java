package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.bylaw.Adoptions.Adoption;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.territory.DistrictMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a regulation. */
public record BylawPage(
        Head head,
        String progress,
        boolean reminds,
        DistrictMap.@Nullable Drawing map,
        List<Row> rows,
        List<Version> versions,
        FormErrors errors) {

    /** @param reminder id of the sending that would tell who is missing */
    public record Head(
            String href, String title, String state, String css, String decided, String note, String reminder) {}

    /** @param writes the actor may record it */
    public record Row(String code, String name, boolean done, String said, boolean writes, Form form) {}

    public record Form(String act, String actOn, String inForce, String version, boolean open) {}

    public record Version(String href, String title, String state, boolean current) {}

    static BylawPage of(
            KeepAdoptions.Shown shown,
            DistrictMap.@Nullable Drawing map,
            Map<String, String> typed,
            FormErrors errors) {
        var text = shown.text();
        long done = shown.adoptions().stream().filter(Adoption::done).count();
        int all = shown.adoptions().size();
        return new BylawPage(
                head(text),
                progress(text, done, all),
                shown.runs() && done < all,
                map,
                shown.adoptions().stream()
                        .map(one -> row(one, shown, typed, errors))
                        .toList(),
                shown.versions().stream()
                        .map(one -> new Version(
                                BylawController.href(one.id()),
                                BylawWords.title(one),
                                t("governance.bylaw.state." + one.fate().state()),
                                one.id().equals(text.id())))
                        .toList(),
                errors);
    }

    private static String progress(Bylaws.Text text, long done, int all) {
        String due = Formats.longDate(text.fate().due());
        return all == 0 ? "" : t("governance.bylaw.progress", done, all, due);
    }

    private static Head head(Bylaws.Text text) {
        return new Head(
                BylawController.href(text.id()),
                BylawWords.title(text),
                t("governance.bylaw.state." + text.fate().state()),
                BylawsPage.css(text.fate().state()),
                text.fate().deed(),
                text.note(),
                UUID.randomUUID().toString());
    }

    private static Row row(Adoption one, KeepAdoptions.Shown shown, Map<String, String> typed, FormErrors errors) {
        boolean wrong = errors.byField().keySet().stream().anyMatch(field -> field.endsWith("-" + one.municipality()));
        var actOn = one.actOn();
        var force = one.inForce();
        return new Row(
                one.municipality(),
                one.name(),
                one.done(),
                one.done()
                        ? t("governance.bylaw.said", one.act(), Formats.date(actOn), Formats.date(force))
                        : t("governance.bylaw.missing"),
                shown.runs() || shown.own().contains(one.municipality()),
                new Form(
                        wrong ? typed.getOrDefault("act", "") : one.act(),
                        wrong ? typed.getOrDefault("actOn", "") : actOn == null ? "" : actOn.toString(),
                        wrong ? typed.getOrDefault("inForce", "") : force == null ? "" : force.toString(),
                        Integer.toString(one.version()),
                        wrong));
    }
}
