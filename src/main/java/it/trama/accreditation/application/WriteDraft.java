package it.trama.accreditation.application;

import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Answers.Answer;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Applications.Declared;
import it.trama.accreditation.application.Calls.Call;
import it.trama.accreditation.application.SendApplication.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.upload.Received;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body begins an application and writes it as long as the call is open; documents also when it is asked for more. */
@Service
class WriteDraft {

    sealed interface Command {}

    record Begin(UUID id, UUID call, String area) implements Command {}

    record Save(UUID id, int version, Declared declared, List<Answer> answers) implements Command {}

    /** @param first id of the first; the others follow from it */
    record Attach(UUID first, UUID id, String requirement, List<Received.File> files) implements Command {}

    record Detach(UUID id, UUID paper) implements Command {}

    private final Applications applications;
    private final Answers answers;
    private final Papers papers;
    private final Calls calls;
    private final Desk desk;

    WriteDraft(Applications applications, Answers answers, Papers papers, Calls calls, Desk desk) {
        this.applications = applications;
        this.answers = answers;
        this.papers = papers;
        this.calls = calls;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.applies());
        return switch (command) {
            case Begin begin -> begin(begin);
            case Save save -> save(save);
            case Attach attach -> attach(attach);
            case Detach(UUID id, UUID paper) -> {
                papers.drop(id, paper);
                yield Result.done(id);
            }
        };
    }

    /** A body that has begun already goes on with what it has. */
    private Result<UUID, Refusal> begin(Begin begin) {
        Call call = calls.find(begin.call()).orElseThrow(NotFound::new);
        if (!call.open(desk.today())) {
            return Result.refused(Refusal.NOT_OPEN);
        }
        if (calls.areas(call.id()).stream().noneMatch(area -> area.area().equals(begin.area()))) {
            throw new NotFound();
        }
        if (applications.begin(begin.id(), call.id(), begin.area(), desk.organisation(), desk.user(), desk.now())) {
            desk.write("accreditation.application.begun", begin.area());
        }
        return Result.done(applications
                .ofBody(call.id(), begin.area(), desk.organisation())
                .orElseThrow());
    }

    private Result<UUID, Refusal> save(Save save) {
        Application application = applications.find(save.id()).orElseThrow(NotFound::new);
        if (application.state().stage() != Stage.DRAFT) {
            return Result.refused(Refusal.NOT_FROM_HERE);
        }
        if (!applications.declare(save.id(), save.version(), save.declared(), desk.user(), desk.now())) {
            return Result.refused(Refusal.CHANGED);
        }
        save.answers().forEach(answer -> answers.save(save.id(), answer));
        desk.write("accreditation.application.saved", "");
        return Result.done(save.id());
    }

    private Result<UUID, Refusal> attach(Attach attach) {
        Application application = applications.find(attach.id()).orElseThrow(NotFound::new);
        Stage stage = application.state().stage();
        if (stage != Stage.DRAFT && stage != Stage.COMPLETION) {
            return Result.refused(Refusal.NOT_FROM_HERE);
        }
        int n = 0;
        for (Received.File file : attach.files()) {
            UUID id = n == 0
                    ? attach.first()
                    : UUID.nameUUIDFromBytes((attach.first() + ":" + n).getBytes(StandardCharsets.UTF_8));
            papers.add(id, attach.id(), attach.requirement(), file, desk.user(), desk.now());
            n++;
        }
        desk.write("accreditation.paper.added", "files=" + n);
        return Result.done(attach.id());
    }
}
