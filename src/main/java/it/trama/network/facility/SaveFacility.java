package it.trama.network.facility;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.network.Keepers;
import it.trama.network.Resources.Hours;
import it.trama.network.facility.FacilityEdits.Fixed;
import it.trama.network.facility.FacilityEdits.Said;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A facility comes to be (the office) or is described anew (the office, the body's own people). */
@Service
class SaveFacility {

    enum Refusal {
        NAME_TAKEN,
        SAVED_BY_ANOTHER
    }

    /** @param organisation null: a facility that is there already */
    record Command(UUID id, @Nullable UUID organisation, Fixed fixed, Said said, List<Hours> hours, int version) {}

    private final CurrentActor actors;
    private final Directory directory;
    private final Facilities facilities;
    private final FacilityEdits edits;
    private final Audit audit;

    SaveFacility(CurrentActor actors, Directory directory, Facilities facilities, FacilityEdits edits, Audit audit) {
        this.actors = actors;
        this.directory = directory;
        this.facilities = facilities;
        this.edits = edits;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        var actor = actors.actor();
        var stored = facilities.find(command.id);
        if (command.organisation != null && stored.isPresent()) {
            return Result.done(command.id);
        }
        UUID organisation = stored.map(Facility::organisation).orElseGet(() -> body(command));
        boolean office = Keepers.office(actor);
        Keepers.require(actor, organisation);
        if (office && edits.nameTaken(organisation, command.id, command.fixed.name())) {
            return Result.refused(Refusal.NAME_TAKEN);
        }
        if (stored.isEmpty()) {
            Keepers.requireOffice(actor);
            edits.add(command.id, organisation, command.fixed, actor.user());
        }
        if (!edits.say(command.id, command.said, command.version, actor.user())) {
            return Result.refused(Refusal.SAVED_BY_ANOTHER);
        }
        if (office) {
            edits.fix(command.id, command.fixed);
        }
        edits.open(command.id, command.hours);
        audit.write(Entry.of("facility.saved", "PLANNING").with(command.id.toString()));
        return Result.done(command.id);
    }

    private UUID body(Command command) {
        UUID wanted = command.organisation;
        if (wanted == null) {
            throw new NotFound();
        }
        return directory.organisation(wanted).orElseThrow(NotFound::new).id();
    }
}
