package it.trama.document.access;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.casefile.SocialRecords.Note;
import it.trama.document.Cabinet.Paper;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.people.People;
import it.trama.people.Representative;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a copy would hold, with the words that tell of others. */
@Service
class OpenCopy {

    /** @param hits of each note the words to decide on */
    record Opened(
            HeaderView header,
            Requests.Row request,
            List<Note> notes,
            Map<UUID, List<Requests.Masking>> hits,
            List<Paper> papers) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Requests requests;
    private final Held held;
    private final People people;
    private final Audit audit;

    OpenCopy(SocialRecords records, RecordHeaders headers, Requests requests, Held held, People people, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.requests = requests;
        this.held = held;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID record, UUID id) {
        var head = records.require(record, AccessLevel.WORK);
        Requests.Row request = requests.find(record, id).orElseThrow(NotFound::new);
        boolean sealed = request.compartment() == Compartment.SEALED;
        audit.write(Audit.Entry.of("access.reviewed", "RIGHTS")
                .about(head.person())
                .on(record)
                .sealedIf(sealed));
        HeaderView header = headers.of(record, "/cartelle/" + record + "/documenti");
        List<Note> notes = held.texts(head, sealed);
        return new Opened(header, request, notes, hits(header, request, notes), held.papers(head, sealed));
    }

    private Map<UUID, List<Requests.Masking>> hits(HeaderView header, Requests.Row request, List<Note> notes) {
        ThirdParties others = others(header);
        Map<String, Requests.Masking> decided = requests.maskings(request.id()).stream()
                .collect(Collectors.toMap(m -> m.entry() + ":" + m.word(), m -> m));
        return notes.stream()
                .collect(Collectors.toMap(
                        Note::id,
                        note -> others.in(note.text()).stream()
                                .map(word -> decided.getOrDefault(
                                        note.id() + ":" + word, new Requests.Masking(note.id(), word, false, "")))
                                .toList()));
    }

    private ThirdParties others(HeaderView header) {
        UUID person = header.head().person();
        var names = new ArrayList<String>();
        people.household(person).stream()
                .map(People.Member::person)
                .filter(identity -> !identity.id().equals(person))
                .forEach(identity -> names.add(identity.fullName()));
        people.representatives(person).stream().map(Representative::name).forEach(names::add);
        return new ThirdParties(names, Set.copyOf(Arrays.asList(header.name().split("\\s+", -1))));
    }
}
