package it.trama.network.body;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.network.Keepers;
import it.trama.network.body.BodyFacts.Described;
import it.trama.network.body.BodyFacts.Identity;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.BodyKeeping;
import it.trama.trust.CurrentActor;
import it.trama.trust.Staffing;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office makes a body, or corrects what is kept of it. */
@Service
class SaveBody {

    enum Refusal {
        NAME_TAKEN,
        SAVED_BY_ANOTHER
    }

    /** @param version 0 and {@code isNew}: a body that is not there yet */
    record Command(UUID id, boolean isNew, Described described, Identity identity, int version) {}

    private final CurrentActor actors;
    private final BodyRows rows;
    private final Staffing staffing;
    private final BodyKeeping bodies;
    private final Audit audit;

    SaveBody(CurrentActor actors, BodyRows rows, Staffing staffing, BodyKeeping bodies, Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.staffing = staffing;
        this.bodies = bodies;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        var actor = actors.actor();
        Keepers.requireOffice(actor);
        var stored = rows.described(command.id);
        if (command.isNew && stored.isPresent()) {
            return Result.done(command.id);
        }
        if (!command.isNew && stored.isEmpty()) {
            throw new NotFound();
        }
        Described body = command.described;
        if (rows.nameTaken(command.id, body.name())) {
            return Result.refused(Refusal.NAME_TAKEN);
        }
        if (!rows.save(command.id, command.identity, command.version, actor.user())) {
            return Result.refused(Refusal.SAVED_BY_ANOTHER);
        }
        if (command.isNew) {
            staffing.addOrganisation(new Staffing.NewOrganisation(
                    command.id, code(body.name()), body.name(), body.kind(), body.contact(), body.description(), ""));
        } else {
            bodies.describe(command.id, body.name(), body.kind(), body.contact(), body.description());
        }
        audit.write(Entry.of("body.saved", "PLANNING").with(command.id.toString()));
        return Result.done(command.id);
    }

    private String code(String name) {
        String slug = LoadNetworkFile.slug(name);
        String base = slug.isEmpty() ? "ente" : slug;
        String code = base;
        for (int number = 2; rows.codeTaken(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
