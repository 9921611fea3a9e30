package it.trama.project.signing;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All sign at one table: the text is frozen, signed in presence by everybody and completed; all of it or nothing. */
@Service
class SignAllNow {

    /**
     * @param signers  who signs for each party
     * @param actingAs in which capacity one signs for the person; empty: the person does
     */
    record Command(UUID project, int version, Map<String, String> signers, String actingAs) {}

    private final Projects projects;
    private final ProjectSheets texts;
    private final Freezing freezing;
    private final Sheets sheets;
    private final Completion completion;
    private final SigningTrace trace;

    SignAllNow(
            Projects projects,
            ProjectSheets texts,
            Freezing freezing,
            Sheets sheets,
            Completion completion,
            SigningTrace trace) {
        this.projects = projects;
        this.texts = texts;
        this.freezing = freezing;
        this.sheets = sheets;
        this.completion = completion;
        this.trace = trace;
    }

    @Transactional
    Result<Project, List<Sheet.Refusal>> handle(Command command) {
        Project project = projects.find(command.project()).orElseThrow(NotFound::new);
        trace.requireWriter();
        if (project.inForce() && project.state().version() == command.version() + 1) {
            return Result.done(project); // the second of two clicks
        }
        List<Sheet.Refusal> refusals = refusals(project, command);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        if (project.state().version() != command.version()) {
            throw new OptimisticLockingFailureException("project " + project.id());
        }
        Sheet asked = freezing.freeze(project, command.version());
        LocalDate today = freezing.today();
        for (Sheet.Request request : asked.requests()) {
            String signer = command.signers().getOrDefault(request.party(), "").strip();
            String capacity = request.party().equals("PERSON") ? command.actingAs() : "";
            var given = new Sheet.Given(signer, capacity, today, Sheet.Mode.IN_PRESENCE, null);
            sheets.sign(asked, request, given, trace.actor().user(), freezing.now());
        }
        completion.finish(project, sheets.ofProject(project.id()).orElseThrow());
        return Result.done(project);
    }

    private List<Sheet.Refusal> refusals(Project project, Command command) {
        if (!project.written()) {
            return List.of(new Sheet.Refusal.AlreadySigned());
        }
        var refusals = new ArrayList<Sheet.Refusal>();
        List<String> objections = texts.objections(project);
        if (!objections.isEmpty()) {
            refusals.add(new Sheet.Refusal.NotReady(objections));
        }
        texts.parties(project).stream()
                .filter(party ->
                        command.signers().getOrDefault(party.code(), "").isBlank())
                .forEach(party -> refusals.add(new Sheet.Refusal.Unsigned(
                        party.label(), "sign-" + party.code().replace(":", "-"))));
        return refusals;
    }
}
