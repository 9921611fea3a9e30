package it.trama.people.search;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who one person is, and no more. */
@Service
class ReadIdentity {

    private final People people;
    private final Audit audit;

    ReadIdentity(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    Identity handle(UUID id) {
        Identity person = people.identity(id).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("people.identified", "ACCESS_DESK").about(id));
        return person;
    }
}
