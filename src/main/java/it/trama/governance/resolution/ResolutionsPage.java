package it.trama.governance.resolution;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Tab;
import it.trama.governance.resolution.Resolutions.Filter;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The register of resolutions. */
public record ResolutionsPage(List<Tab> tabs, Filters filters, String summary, String csv, List<Row> rows) {

    public record Filters(String words, String body, String year, List<Option> bodies, List<Option> years) {

        public boolean any() {
            return !words.isEmpty() || !body.isEmpty() || !year.isEmpty();
        }
    }

    public record Row(String href, String number, String day, String body, String title, String effect) {}

    static ResolutionsPage of(ReadResolutions.Register register, Filter filter, List<Tab> tabs) {
        var body = filter.body();
        String chosen = body == null ? "" : body.toString();
        String year = filter.year() == 0 ? "" : Integer.toString(filter.year());
        var lines = register.lines();
        String summary = lines.size() == Resolutions.MOST
                ? t("governance.resolution.tooMany", lines.size())
                : t("governance.resolution.count", lines.size());
        return new ResolutionsPage(
                tabs,
                new Filters(
                        filter.words(),
                        chosen,
                        year,
                        register.bodies().stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList(),
                        register.years().stream()
                                .map(one -> new Option(one.toString(), one.toString()))
                                .toList()),
                summary,
                "/governance/delibere/delibere.csv?q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                        + "&organo=" + chosen + "&anno=" + year,
                lines.stream().map(ResolutionsPage::row).toList());
    }

    private static Row row(Resolutions.Line line) {
        return new Row(
                ResolutionController.HOME + "/" + line.id(),
                line.number() + "/" + line.year(),
                Formats.date(line.adoptedOn()),
                line.body(),
                line.title(),
                line.effect());
    }
}
