package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Unfit;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Desks, rooms or mediators of the body, with the form for a new one. */
public record ResourcesPage(
        String kind,
        String href,
        List<Row> rows,
        ResourceForm form,
        FormErrors errors,
        List<Unfit> unfit,
        boolean mediators) {

    /** @param more area and languages of a mediator; {@code state} empty: it is there */
    public record Row(String href, String name, String place, String more, String state) {}

    static ResourcesPage of(Kind kind, Show.All all, ResourceForm form, FormErrors errors, LocalDate today) {
        return new ResourcesPage(
                kind.name(),
                kind.href(),
                all.rows().stream().map(row -> row(kind, row, today)).toList(),
                form,
                errors,
                all.unfit(),
                all.kept().contains(Kind.MEDIATOR));
    }

    private static Row row(Kind kind, Resources.Resource resource, LocalDate today) {
        String area = resource.area();
        return new Row(
                kind.href() + "/" + resource.id(),
                resource.name(),
                resource.place(),
                area == null ? "" : t("agenda.area." + area) + ": " + resource.languages(),
                state(resource.until(), today));
    }

    static String state(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return "";
        }
        return t(until.isAfter(today) ? "agenda.resource.endsOn" : "agenda.resource.endedOn", Formats.date(until));
    }
}
