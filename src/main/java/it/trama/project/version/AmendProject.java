package it.trama.project.version;

import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an amendment of a signed project: a new edition that starts as a copy. There is one at a time; asked twice it is the same. */
@Service
class AmendProject {

    record Command(UUID project, LocalDate from, String reason) {}

    /** Why it is not begun. */
    enum Refusal {
        NOT_SIGNED,
        OUTSIDE_PERIOD
    }

    private final EditionRows editions;
    private final Projects.Progress progress;
    private final VersionTrace trace;

    AmendProject(EditionRows editions, Projects.Progress progress, VersionTrace trace) {
        this.editions = editions;
        this.progress = progress;
        this.trace = trace;
    }

    /** Answers the new edition. */
    @Transactional
    Result<UUID, Refusal> handle(Command command) {
        Project signed = trace.forWriting(command.project());
        Optional<UUID> written = editions.beingWritten(signed.named().root());
        if (written.isPresent()) {
            return Result.done(written.get());
        }
        if (!signed.inForce()) {
            return Result.refused(Refusal.NOT_SIGNED);
        }
        if (!signed.outline().valid().contains(command.from())) {
            return Result.refused(Refusal.OUTSIDE_PERIOD);
        }
        UUID id = UUID.randomUUID();
        editions.copy(signed, id, command.from(), command.reason(), trace.actor());
        progress.moved(id);
        trace.write("project.amended", signed);
        return Result.done(id);
    }
}
