package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Conflict;
import it.trama.project.Project;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the second of two savers of the same form chooses, field by field. */
@Component
class TwoVersions {

    private static final Set<String> LONG =
            Set.of("wishes", "priorities", "strengths", "blocks", "supportStrategy", "undertakingText");

    private final Clock clock;

    TwoVersions(Clock clock) {
        this.clock = clock;
    }

    ModelAndView choose(OpenProject.Opened opened, String what, ProjectForm mine) {
        Project project = opened.project();
        String back = "/progetti/" + project.id();
        PartFields theirs =
                mine.typedId().flatMap(id -> PartFields.of(project, id)).orElseGet(() -> PartFields.outline(project));
        var conflict = Conflict.of(back + "/" + what, back)
                .keep("version", project.state().version());
        theirs.fields().forEach((name, stored) -> {
            if (name.equals("id")) {
                conflict.keep("id", stored.getFirst());
            } else {
                field(conflict, name, mine.all(name), stored);
            }
        });
        OpenProject.Saved saved = opened.around().saved();
        Instant at = saved.at();
        return conflict.savedBy(saved.by(), at == null ? clock.instant() : at).view();
    }

    private static void field(Conflict.Builder conflict, String name, List<String> mine, List<String> stored) {
        String label = t("project.field." + name);
        if (mine.size() > 1 || stored.size() > 1) {
            conflict.choices(name, label, mine, stored, value -> value);
        } else if (LONG.contains(name)) {
            conflict.text(name, label, one(mine), one(stored));
        } else {
            conflict.line(name, label, one(mine), one(stored));
        }
    }

    private static String one(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }
}
