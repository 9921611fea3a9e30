package it.trama.project.copied;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each project of the record: what the person wants, the goals, the supports. */
@Component
class CopiedProjects implements RecordSection.Copied {

    private static final int ORDER = 30;

    private final Projects projects;

    CopiedProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String kind() {
        return "PROJECT";
    }

    @Override
    public List<RecordSection.Shareable.Part> of(RecordHead record) {
        return projects.ofRecord(record.id()).stream()
                .flatMap(brief -> projects.find(brief.project()).stream())
                .map(CopiedProjects::part)
                .sorted(Comparator.comparing(RecordSection.Shareable.Part::day))
                .toList();
    }

    private static RecordSection.Shareable.Part part(Project project) {
        var outline = project.outline();
        String text = Stream.of(
                        Stream.of(
                                outline.title(),
                                outline.story().wishes(),
                                outline.story().priorities()),
                        project.parts().goals().stream().map(goal -> t("project.copied.goal", goal.title())),
                        project.parts().supports().stream()
                                .map(support -> t("project.copied.support", support.title())))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new RecordSection.Shareable.Part(
                "PROJECT:" + project.id(),
                project.place().compartment(),
                outline.valid().from(),
                outline.title(),
                text);
    }
}
