package it.trama.signal.desk;

import it.trama.intake.Reason;
import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.PersonSearch;
import it.trama.signal.Sheets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks in the registry for who was signalled: only now, and only for the team that answers. */
@Service
class PrepareAccess {

    record Prepared(Inbox.Who who, Set<Reason> reasons, String typed, List<Identity> found) {}

    private static final int WANTED = 8;

    private final DeskWork desk;
    private final Inbox inbox;
    private final Letters letters;
    private final Sheets sheets;
    private final PersonSearch search;

    PrepareAccess(DeskWork desk, Inbox inbox, Letters letters, Sheets sheets, PersonSearch search) {
        this.desk = desk;
        this.inbox = inbox;
        this.letters = letters;
        this.sheets = sheets;
        this.search = search;
    }

    /** @param typed empty: the name as it was signalled */
    @Transactional
    Prepared handle(UUID id, String typed) {
        if (!DeskWork.does(desk.require())
                || inbox.find(id).filter(matter -> !matter.sealed()).isEmpty()) {
            throw new NotFound();
        }
        Inbox.Who who = inbox.who(id);
        String wanted = typed.isEmpty() ? who.familyName() + " " + who.givenName() : typed;
        var reasons = new TreeSet<Reason>();
        letters.of(id)
                .forEach(letter -> reasons.addAll(sheets.of(letter.code(), letter.version())
                        .reasons(letter.body().indicators())));
        return new Prepared(who, reasons, wanted, search.handle(wanted, WANTED));
    }
}
