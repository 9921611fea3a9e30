package it.trama.intake.worklist;

import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One page of the contacts of the actor's body, newest first. */
@Service
class ListContacts {

    static final int PAGE = 50;

    record Found(
            List<ContactRow> rows,
            ContactTotals totals,
            Map<UUID, Identity> people,
            Map<UUID, String> workers,
            int page) {}

    private final Desks desks;
    private final ContactList list;
    private final People people;
    private final Directory directory;
    private final Audit audit;

    ListContacts(Desks desks, ContactList list, People people, Directory directory, Audit audit) {
        this.desks = desks;
        this.list = list;
        this.people = people;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Found handle(ContactFilter filter, int wanted) {
        UUID organisation = desks.require().organisation();
        ContactTotals totals = list.totals(organisation, filter);
        int page = Math.clamp(wanted, 1, Math.max(1, (totals.contacts() + PAGE - 1) / PAGE));
        List<ContactRow> rows = list.rows(organisation, filter, PAGE, (page - 1L) * PAGE);
        audit.write(Audit.Entry.of("intake.contacts.listed", "ACCESS_DESK")
                .with("%d di %d".formatted(rows.size(), totals.contacts())));
        return new Found(
                rows,
                totals,
                people.identities(rows.stream()
                        .map(ContactRow::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                directory.names(rows.stream().map(ContactRow::worker).distinct().toList()),
                page);
    }
}
