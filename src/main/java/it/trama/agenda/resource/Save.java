package it.trama.agenda.resource;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new desk, room or mediator, or other words for one: appointments point to it and follow. A second sending changes nothing. */
@Service
class Save {

    /** @param area and languages of mediators; empty for others */
    record Command(Kind kind, UUID id, String name, String place, String area, List<String> languages) {}

    private final Resources resources;
    private final ResourceRules rules;
    private final Audit audit;

    Save(Resources resources, ResourceRules rules, Audit audit) {
        this.resources = resources;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    void handle(Command command, boolean isNew) {
        rules.require(command.kind());
        if (isNew) {
            resources.add(command);
        } else {
            if (resources.find(command.kind(), command.id()).isEmpty()) {
                throw new NotFound();
            }
            resources.change(command);
        }
        audit.write(Audit.Entry.of("resource.saved", "ADMINISTRATION")
                .with(command.kind().name()));
    }
}
