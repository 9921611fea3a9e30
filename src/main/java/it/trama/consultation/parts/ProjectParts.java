package it.trama.consultation.parts;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The signed project in force: what the person wants, the goals, the supports. Money is left out: no team needs it for an opinion. */
@Component
class ProjectParts implements RecordSection.Shareable {

    private static final int ORDER = 30;

    private final Projects projects;

    ProjectParts(Projects projects) {
        this.projects = projects;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return t("consultation.parts.projects");
    }

    @Override
    public List<Part> of(RecordHead record) {
        return projects.active(record.id()).flatMap(brief -> projects.find(brief.project())).stream()
                .map(ProjectParts::part)
                .toList();
    }

    private static Part part(Project project) {
        return new Part(
                "PROJECT:" + project.id(),
                project.place().compartment(),
                project.outline().valid().from(),
                project.outline().title(),
                text(project));
    }

    private static String text(Project project) {
        return Stream.of(
                        said(
                                "consultation.parts.wishes",
                                project.outline().story().wishes()),
                        said(
                                "consultation.parts.priorities",
                                project.outline().story().priorities()),
                        said(
                                "consultation.parts.goals",
                                project.parts().goals().stream()
                                        .map(goal -> "– " + goal.title())
                                        .collect(Collectors.joining("\n"))),
                        said(
                                "consultation.parts.supports",
                                project.parts().supports().stream()
                                        .map(support -> "– " + support.title())
                                        .collect(Collectors.joining("\n"))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> said(String heading, String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(t(heading) + "\n" + words);
    }
}
