package it.trama.intake.contact;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the form for a person: the worker sees who it is. */
@Service
class BeginContact {

    private final DeskWork desk;
    private final People people;
    private final Audit audit;

    BeginContact(DeskWork desk, People people, Audit audit) {
        this.desk = desk;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public Identity handle(UUID person) {
        desk.require();
        Identity identity = people.identity(person).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("intake.contact.begun", "ACCESS_DESK").about(person));
        return identity;
    }
}
