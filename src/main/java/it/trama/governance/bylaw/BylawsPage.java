package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Tab;
import it.trama.governance.bylaw.Bylaws.Text;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The regulations of the district. */
public record BylawsPage(List<Tab> tabs, List<Row> rows, boolean writes, NewText form, FormErrors errors) {

    public record Row(String href, String title, String state, String css, String deed, String progress) {}

    /** @param codes regulations that are there, to propose a further version */
    public record NewText(String id, List<Option> codes, String code, String title, String note, String within) {}

    static BylawsPage of(KeepAdoptions.Listed listed, List<Tab> tabs, Map<String, String> typed, FormErrors errors) {
        return new BylawsPage(
                tabs,
                listed.texts().stream().map(text -> row(text, listed)).toList(),
                listed.runs(),
                new NewText(
                        typed.getOrDefault("id", UUID.randomUUID().toString()),
                        listed.texts().stream()
                                .filter(text -> listed.texts().stream()
                                        .noneMatch(other ->
                                                other.code().equals(text.code()) && other.number() > text.number()))
                                .map(text -> new Option(text.code(), text.title()))
                                .toList(),
                        typed.getOrDefault("code", ""),
                        typed.getOrDefault("title", ""),
                        typed.getOrDefault("note", ""),
                        typed.getOrDefault("within", "90")),
                errors);
    }

    static String css(String state) {
        return switch (state) {
            case "APPROVED" -> "t-badge-ok";
            case "PROPOSED" -> "t-badge-warn";
            default -> "";
        };
    }

    private static Row row(Text text, KeepAdoptions.Listed listed) {
        var count = listed.counts().get(text.id());
        return new Row(
                BylawController.href(text.id()),
                BylawWords.title(text),
                t("governance.bylaw.state." + text.fate().state()),
                css(text.fate().state()),
                text.fate().deed(),
                count == null
                        ? ""
                        : t(
                                "governance.bylaw.progress",
                                count.done(),
                                count.all(),
                                Formats.longDate(text.fate().due())));
    }
}
