package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.project.Pathway;
import java.util.List;

/** The tab of a record: its projects, and what may be begun. */
public record ProjectsPage(HeaderView header, List<Crumb> crumbs, List<Beginning> beginnings, List<Line> lines) {

    public record Beginning(String title, String law, String href) {}

    public record Line(String number, String title, String kind, String href, String period, String status) {}

    /** The form that begins a project. */
    public record Begin(HeaderView header, List<Crumb> crumbs, Pathway pathway, ProjectForm form, FormErrors errors) {}
}
