package it.trama.casefile.worklist;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The worklist: tabs with counts, filters in the address, 50 rows. */
public record CasesPage(
        List<Tab> tabs,
        Filters filters,
        List<Row> rows,
        @Nullable String newer,
        @Nullable String older) {

    public record Tab(String title, String href, String count, boolean current) {}

    public record Filters(String scope, String area, boolean poverty, List<Option> areas) {}

    public record Row(String href, String name, String born, String number, String since, Work work) {}

    public record Work(String area, boolean poverty, String manager) {}

    static CasesPage of(ListCases.Listed listed, ListCases.Query query) {
        List<Option> areas = Stream.of("FAMILY_MINORS", "DISABILITY", "ADULTS", "ELDERLY")
                .map(area -> new Option(area, t("casefile.area." + area)))
                .toList();
        boolean more = listed.rows().size() > Cases.PAGE;
        return new CasesPage(
                List.of(
                        tab(Scope.MINE, listed.counts().mine(), query),
                        tab(Scope.TEAM, listed.counts().team(), query)),
                new Filters(query.scope().name(), query.area(), query.poverty(), areas),
                listed.rows().stream()
                        .limit(Cases.PAGE)
                        .map(row -> row(row, listed))
                        .toList(),
                query.page() > 0 ? href(query, query.scope(), query.page() - 1) : null,
                more ? href(query, query.scope(), query.page() + 1) : null);
    }

    private static Tab tab(Scope scope, long count, ListCases.Query query) {
        return new Tab(
                t("casefile.worklist.scope." + scope),
                href(query, scope, 0),
                Formats.number(count),
                scope == query.scope());
    }

    private static String href(ListCases.Query query, Scope scope, int page) {
        var address = new StringBuilder("/cartelle?di=").append(scope);
        if (!query.area().isEmpty()) {
            address.append("&area=").append(query.area());
        }
        if (query.poverty()) {
            address.append("&poverta=true");
        }
        if (page > 0) {
            address.append("&pagina=").append(page + 1);
        }
        return address.toString();
    }

    private static Row row(Cases.Row row, ListCases.Listed listed) {
        Identity person = listed.persons().get(row.person());
        return new Row(
                "/cartelle/" + row.record(),
                person == null ? row.number() : person.fullName(),
                person == null ? "" : Formats.date(person.birthDate()),
                row.number(),
                Formats.date(row.since()),
                new Work(
                        t("casefile.area." + row.area()),
                        row.economicPoverty(),
                        Objects.requireNonNullElse(listed.managers().get(row.manager()), "")));
    }
}
