package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.fund.LineChoice;
import it.trama.fund.OpenLine;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.Pathway;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.document.SheetPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workbench of a text that is written, and the document of a signed one: left what is in it, right what it is worth and who signs. */
public record ProjectPage(
        HeaderView header,
        List<Crumb> crumbs,
        Facts facts,
        Document document,
        Choices choices,
        Signing signing,
        Typed typed) {

    /** @param edits address of the forms, or null where nothing may be changed */
    public record Facts(
            String href,
            String subtitle,
            Project.Status status,
            int version,
            @Nullable String edits,
            Project.@Nullable Kept kept,
            Ways ways) {}

    /** Where one may go from here, by status and right; null where not. */
    public record Ways(
            @Nullable String amend,
            @Nullable String close,
            @Nullable String compare,
            String progress,
            List<Edition> editions) {}

    public record Edition(String title, String href, boolean current) {}

    public record Document(
            Pathway pathway, Project project, SheetPage sheet, List<SupportView> supports, Persons persons) {

        /** The story's form as it is stored. */
        public ProjectForm stored() {
            return new ProjectForm(PartFields.outline(project).fields());
        }
    }

    /** @param others who could be brought in */
    public record Persons(List<PersonView> there, List<Option> others) {}

    /** @param drop what is dropped with the person; null for who it was first written for, and where nothing may be changed */
    public record PersonView(String name, @Nullable UUID drop) {}

    public record SupportView(UUID id, SheetPage.Support said, List<ResourceView> resources) {}

    public record ResourceView(UUID id, SheetPage.Row row) {}

    public record Choices(
            List<Option> goals,
            List<Option> supports,
            List<Option> bodies,
            LineChoice lines,
            List<Option> needs,
            Kinds kinds,
            ProjectsPage.@Nullable Told told) {}

    public record Kinds(
            List<Option> categories,
            List<Option> sources,
            List<Option> units,
            List<Option> channels,
            List<Option> areas) {}

    /**
     * @param missing what stands between the text and its signing
     * @param asks    who looks may ask for the signatures
     */
    public record Signing(List<String> missing, List<ProjectSheets.Party> parties, boolean asks) {}

    /** What was typed into which form, when it was not accepted or is to be changed. */
    public record Typed(String what, ProjectForm form, FormErrors errors) {

        static final Typed NOTHING = new Typed("", ProjectForm.NOTHING, FormErrors.NONE);

        public FormErrors errorsOf(String form) {
            return what.equals(form) ? errors : FormErrors.NONE;
        }

        /** The fields of one form: what was typed there, nothing for the others. */
        public ProjectForm formOf(String form) {
            return what.equals(form) ? this.form : ProjectForm.NOTHING;
        }
    }

    static ProjectPage of(OpenProject.Opened opened, Typed typed) {
        Project project = opened.project();
        HeaderView header = opened.header();
        OpenProject.Around around = opened.around();
        return new ProjectPage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(t("project.tab"), header.href() + "/progetti")),
                facts(opened),
                new Document(
                        opened.pathway(), project, around.sheet(), supports(project, around.sheet()), persons(opened)),
                choices(opened),
                new Signing(
                        around.objections(), around.parties(), opened.circle().service()),
                typed);
    }

    private static Facts facts(OpenProject.Opened opened) {
        Project project = opened.project();
        String href = "/progetti/" + project.id();
        boolean writes = opened.around().mayWrite();
        boolean inForce = project.inForce() && opened.circle().service();
        SheetPage.Heading heading = opened.around().sheet().heading();
        int edition = project.named().edition();
        var ways = new Ways(
                inForce && opened.editions().getLast().id().equals(project.id()) ? href + "/variante" : null,
                inForce ? href + "/chiusura" : null,
                opened.editions().size() > 1 ? href + "/confronto" : null,
                href + "/percorso",
                opened.editions().stream()
                        .map(e -> new Edition(
                                t(
                                        "project.edition",
                                        e.named().edition(),
                                        t("project.status." + e.state().status())),
                                "/progetti/" + e.id(),
                                e.id().equals(project.id())))
                        .toList());
        return new Facts(
                href,
                t("project.subtitle", heading.kind(), heading.number(), edition, heading.period()),
                project.state().status(),
                project.state().version(),
                project.written() && writes ? href : null,
                project.state().kept(),
                ways);
    }

    private static Persons persons(OpenProject.Opened opened) {
        OpenProject.Circle circle = opened.circle();
        boolean drops = circle.service() && opened.project().written();
        var there = new ArrayList<PersonView>();
        circle.persons().forEach((id, name) -> there.add(new PersonView(name, drops && !there.isEmpty() ? id : null)));
        return new Persons(
                there,
                circle.others().entrySet().stream()
                        .map(other -> new Option(other.getKey().toString(), other.getValue()))
                        .toList());
    }

    private static List<SupportView> supports(Project project, SheetPage sheet) {
        var rows = sheet.budget().rows().iterator();
        var said = sheet.supports().iterator();
        return project.parts().supports().stream()
                .map(support -> new SupportView(
                        support.id(),
                        said.next(),
                        project.resourcesOf(support.id()).stream()
                                .map(resource -> new ResourceView(resource.id(), rows.next()))
                                .toList()))
                .toList();
    }

    private static Choices choices(OpenProject.Opened opened) {
        Project.Parts parts = opened.project().parts();
        OpenProject.Around around = opened.around();
        return new Choices(
                parts.goals().stream()
                        .map(g -> new Option(g.id().toString(), g.title()))
                        .toList(),
                parts.supports().stream()
                        .map(s -> new Option(s.id().toString(), s.title()))
                        .toList(),
                around.bodies().stream()
                        .map(b -> new Option(b.id().toString(), b.name()))
                        .toList(),
                LineChoice.of(around.lines(), ProjectPage::line),
                opened.needs().stream()
                        .map(n -> new Option(
                                "/progetti/" + opened.project().id() + "?bisogno=" + n.id() + "#obiettivi",
                                n.problem()))
                        .toList(),
                kinds(opened.pathway()),
                opened.told()
                        .map(told -> ProjectsPage.Told.of(
                                told, "/progetti/" + opened.project().id()))
                        .orElse(null));
    }

    private static String line(OpenLine line) {
        return t("project.line.left", line.fund() + ": " + line.purpose(), Formats.euro(line.available()));
    }

    private static Kinds kinds(Pathway pathway) {
        Pathway.Categories categories = pathway.course().categories();
        return new Kinds(
                categories.supports().stream()
                        .map(c -> new Option(c.name(), t("project.category." + c)))
                        .toList(),
                categories.sources().stream()
                        .map(s -> new Option(s.name(), t("project.source." + s)))
                        .toList(),
                categories.units().stream()
                        .map(u -> new Option(u.name(), t("project.unit." + u)))
                        .toList(),
                categories.channels().stream()
                        .map(c -> new Option(c.name(), t("project.channel." + c)))
                        .toList(),
                pathway.frame().areas().stream()
                        .map(a -> new Option(a.code(), a.title()))
                        .toList());
    }
}
