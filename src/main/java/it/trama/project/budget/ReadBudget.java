package it.trama.project.budget;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import it.trama.kernel.NotFound;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The welfare budget of a project, for who works on the record; one audit row. */
@Service
class ReadBudget {

    /** @param open lines of the year on which money can be committed today */
    record Shown(
            HeaderView header,
            Project project,
            BudgetTable table,
            Optional<Ahead> ahead,
            List<OpenLine> open,
            Map<UUID, OpenLine> lines) {}

    private final Projects projects;
    private final RecordHeaders headers;
    private final Composition composition;
    private final Spending spending;
    private final Budget budget;
    private final Trace trace;

    ReadBudget(
            Projects projects,
            RecordHeaders headers,
            Composition composition,
            Spending spending,
            Budget budget,
            Trace trace) {
        this.projects = projects;
        this.headers = headers;
        this.composition = composition;
        this.spending = spending;
        this.budget = budget;
        this.trace = trace;
    }

    @Transactional
    public Shown handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        trace.write("project.budget.read", project, "");
        BudgetTable table = composition.of(project);
        Map<UUID, OpenLine> lines = table.parts().stream()
                .flatMap(part -> Optional.ofNullable(part.amounts().line()).stream())
                .distinct()
                .flatMap(line -> budget.line(line).stream())
                .collect(Collectors.toMap(OpenLine::id, Function.identity()));
        return new Shown(
                header,
                project,
                table,
                spending.ahead(project, table),
                budget.openLines(trace.today().getYear()),
                lines);
    }
}
