package it.trama.signal.desk;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Team;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One matter with all that was signalled and done. */
@Service
class ShowMatter {

    record Shown(Inbox.Matter matter, Inbox.Who who, List<Letters.Letter> letters, Log log, People people) {}

    record Log(List<Inbox.Moved> moves, List<String> told) {}

    /** @param desk who reads works at a desk, and may make an access of it */
    record People(Map<UUID, String> names, List<Team> teams, boolean desk) {}

    private final DeskWork desk;
    private final Inbox inbox;
    private final Letters letters;
    private final Directory directory;
    private final Audit audit;

    ShowMatter(DeskWork desk, Inbox inbox, Letters letters, Directory directory, Audit audit) {
        this.desk = desk;
        this.inbox = inbox;
        this.letters = letters;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID asked) {
        Actor actor = desk.require();
        Inbox.Matter matter = inbox.find(asked).orElseThrow(NotFound::new);
        UUID id = matter.id();
        List<Letters.Letter> written = letters.of(id);
        List<Inbox.Moved> moves = inbox.moves(id);
        audit.write(Audit.Entry.of("signal.matter.read", "TEAM_WORK")
                .about(matter.fate().person())
                .sealedIf(matter.sealed()));
        Set<UUID> users = new HashSet<>();
        written.forEach(letter -> users.add(letter.sender()));
        moves.forEach(move -> users.add(move.by()));
        UUID takenBy = matter.fate().takenBy();
        if (takenBy != null) {
            users.add(takenBy);
        }
        return new Shown(
                matter,
                inbox.who(id),
                written,
                new Log(moves, letters.told(id)),
                new People(directory.names(users), directory.teams(), DeskWork.does(actor)));
    }
}
