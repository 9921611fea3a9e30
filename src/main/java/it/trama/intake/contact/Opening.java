package it.trama.intake.contact;

import it.trama.casefile.SocialRecords;
import it.trama.trust.Audit;
import org.springframework.stereotype.Component;

/** What follows from a contact that was just registered: its trace and, when it is more than information, the social record and the wait for an answer. */
@Component
class Opening {

    private final SocialRecords records;
    private final Waiting waiting;
    private final SheetStore sheets;
    private final Audit audit;

    Opening(SocialRecords records, Waiting waiting, SheetStore sheets, Audit audit) {
        this.records = records;
        this.waiting = waiting;
        this.sheets = sheets;
        this.audit = audit;
    }

    String nextNumber() {
        return records.nextNumber("AC");
    }

    /** A caller without a name gets a code, to be found again by it. */
    void follow(Contact contact, Sheet sheet) {
        boolean nameless = contact.person() == null && sheet.temporaryCode().isEmpty();
        sheets.add(contact.id(), nameless ? sheet.withCode(code(contact)) : sheet);
        var entry = Audit.Entry.of("intake.contact.registered", "ACCESS_DESK")
                .about(contact.person())
                .with("%s %s".formatted(contact.number(), contact.facts().outcome()));
        if (contact.person() != null && contact.facts().outcome().opensRecord()) {
            waiting.add(contact);
            entry = entry.on(records.openIfNeeded(contact.person()).id());
        }
        audit.write(entry);
    }

    /** Short enough to be written on a slip of paper. */
    private static String code(Contact contact) {
        return "A-" + contact.id().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    }
}
