package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.project.Pathway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab of a record: its projects, and what may be begun. */
public record ProjectsPage(HeaderView header, List<Crumb> crumbs, List<Beginning> beginnings, List<Line> lines) {

    public record Beginning(String title, String law, String href) {}

    public record Line(String number, String title, String kind, String href, String period, String status) {}

    /** The form that begins a project. */
    public record Begin(
            HeaderView header,
            List<Crumb> crumbs,
            Pathway pathway,
            ProjectForm form,
            FormErrors errors,
            @Nullable Told told) {}

    /** What the person has said in a sheet, to begin the wishes from; {@code href} takes it up. */
    public record Told(String day, List<String> words, String href) {

        static Told of(Surroundings.Told told, String page) {
            return new Told(
                    Formats.longDate(told.day()), told.wishes().lines().toList(), page + "?desideri=" + told.sheet());
        }
    }
}
