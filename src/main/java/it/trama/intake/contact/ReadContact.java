package it.trama.intake.contact;

import it.trama.intake.NewAccess;
import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One contact of the actor's body, with the names around it. */
@Service
class ReadContact {

    record Shown(Contact contact, Optional<Identity> identity, String municipality, String worker, Details details) {}

    /** @param others contacts of the same temporary code */
    record Details(Sheet sheet, Optional<NewAccess.Kind> origin, List<SheetStore.Other> others) {}

    /** Where names are looked up. */
    @org.springframework.stereotype.Component
    record Names(Municipalities municipalities, Directory directory) {}

    private final DeskWork desk;
    private final Contacts contacts;
    private final People people;
    private final Names names;
    private final SheetStore sheets;
    private final Audit audit;

    ReadContact(DeskWork desk, Contacts contacts, People people, Names names, SheetStore sheets, Audit audit) {
        this.desk = desk;
        this.contacts = contacts;
        this.people = people;
        this.names = names;
        this.sheets = sheets;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID id) {
        desk.require();
        Contact contact = contacts.find(id).orElseThrow(NotFound::new);
        Sheet sheet = sheets.of(id);
        audit.write(Audit.Entry.of("intake.contact.read", "ACCESS_DESK")
                .about(contact.person())
                .with(contact.number()));
        return new Shown(
                contact,
                Optional.ofNullable(contact.person()).flatMap(people::identity),
                Optional.ofNullable(contact.municipality())
                        .flatMap(names.municipalities()::find)
                        .map(Municipality::name)
                        .orElse(""),
                names.directory().names(List.of(contact.worker())).getOrDefault(contact.worker(), ""),
                new Details(sheet, sheets.origin(id), sheets.withCode(sheet.temporaryCode(), id)));
    }
}
