package it.trama.intake.worklist;

import it.trama.trust.Audit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that the filter finds, for a file. Names stay out of it: a report needs none. */
@Service
class ExportContacts {

    private final Desks desks;
    private final ContactList list;
    private final Audit audit;

    ExportContacts(Desks desks, ContactList list, Audit audit) {
        this.desks = desks;
        this.list = list;
        this.audit = audit;
    }

    @Transactional
    public List<ContactRow> handle(ContactFilter filter) {
        List<ContactRow> rows = list.rows(desks.require().organisation(), filter, Integer.MAX_VALUE, 0);
        audit.write(Audit.Entry.of("intake.contacts.exported", "REPORTING").with("%d".formatted(rows.size())));
        return rows;
    }
}
