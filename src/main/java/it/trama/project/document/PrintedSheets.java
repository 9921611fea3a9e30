package it.trama.project.document;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.platform.files.PdfPrinter;
import it.trama.project.Continuity;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PrintedSheets implements ProjectSheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PdfPrinter printer;
    private final Keeping keeping;
    private final Pathways pathways;
    private final Projects projects;
    private final DocumentFacts facts;
    private final CurrentActor actors;

    PrintedSheets(
            PdfPrinter printer,
            Keeping keeping,
            Pathways pathways,
            Projects projects,
            DocumentFacts facts,
            CurrentActor actors) {
        this.printer = printer;
        this.keeping = keeping;
        this.pathways = pathways;
        this.projects = projects;
        this.facts = facts;
        this.actors = actors;
    }

    @Override
    public SheetPage of(Project project) {
        return new SheetMaker(pathways.of(project), project, names(project)).sheet();
    }

    private Names names(Project project) {
        Map<UUID, Directory.Organisation> bodies = facts.organisations();
        List<PersonNames.Row> persons = facts.persons(project.id());
        return new Names(
                persons.getFirst().fullName(),
                DocumentFacts.inWords(persons),
                ofService()
                        ? DocumentFacts.nameOf(bodies, actors.actor().organisation())
                        : t("project.document.service"),
                id -> DocumentFacts.nameOf(bodies, id),
                facts::lineName,
                facts::planItem);
    }

    /** A referent of another body writes the text; the service that signs it is another. */
    private boolean ofService() {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    @Override
    public Map<UUID, String> persons(Project project) {
        var names = new LinkedHashMap<UUID, String>();
        facts.persons(project.id()).forEach(row -> names.put(row.personId(), row.fullName()));
        return names;
    }

    @Override
    public Map<UUID, String> household(Project project) {
        Set<UUID> there = persons(project).keySet();
        var names = new LinkedHashMap<UUID, String>();
        facts.livingWith(project.place().person()).stream()
                .filter(person -> !there.contains(person.id()))
                .forEach(person -> names.put(person.id(), person.fullName()));
        return names;
    }

    @Override
    public List<String> objections(Project project) {
        Names names = names(project);
        UUID amends = project.named().amends();
        Set<UUID> held = amends == null
                ? Set.of()
                : projects.find(amends)
                        .map(before -> new Continuity(before, project).kept().keySet())
                        .orElse(Set.of());
        return new Readiness(pathways.of(project), facts.underAgreement(), facts.available())
                .objections(project, held).stream().map(names::text).toList();
    }

    @Override
    public List<Party> parties(Project project) {
        Names names = names(project);
        var parties = new ArrayList<Party>();
        for (Pathway.Party party : pathways.of(project).course().parties()) {
            switch (party.code()) {
                case PERSON -> parties.add(new Party("PERSON", t("project.party.PERSON.named", names.person()), null));
                case SOCIAL_WORKER ->
                    parties.add(
                            new Party("SOCIAL_WORKER", t("project.party.SOCIAL_WORKER.named", names.service()), null));
                case BODY ->
                    project.bodies().stream()
                            .filter(body ->
                                    !ofService() || !body.equals(actors.actor().organisation()))
                            .forEach(body -> parties.add(new Party(Project.BODY + body, names.body(body), body)));
            }
        }
        return parties;
    }

    @Override
    public byte[] print(Project project, SheetPage sheet, List<Signed> signatures) {
        return printer.print(pathways.of(project).course().document().template(), new PrintedPage(sheet, signatures));
    }

    @Override
    public Project.Kept keep(Project project, byte[] printed) {
        return keeping.keep(project, pathways.of(project).course().document().fileName(), printed);
    }

    @Override
    public String frozen(SheetPage sheet) {
        return JSON.writeValueAsString(sheet);
    }

    @Override
    public SheetPage thawed(String frozen) {
        return JSON.readValue(frozen, SheetPage.class);
    }
}
