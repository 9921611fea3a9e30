package it.trama.people.merge;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.MergeNotice;
import it.trama.people.People;
import it.trama.people.merge.Merges.Past;
import it.trama.people.merge.Merges.Side;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The merges in force of a person, each with the registration that was absorbed. */
@Service
class ShowMerges {

    record Merged(Past past, Optional<Side> absorbed) {}

    record Shown(Identity person, List<Merged> merges, Map<UUID, String> names, List<MergeNotice.Notice> notices) {}

    private final People people;
    private final Merges merges;
    private final Directory directory;
    private final List<MergeNotice> notices;
    private final Trace trace;

    ShowMerges(People people, Merges merges, Directory directory, List<MergeNotice> notices, Trace trace) {
        this.people = people;
        this.merges = merges;
        this.directory = directory;
        this.notices = notices;
        this.trace = trace;
    }

    @Transactional
    Shown handle(UUID id) {
        Identity person = people.identity(id).orElseThrow(NotFound::new);
        List<Past> past = merges.of(person.id());
        trace.write(Audit.Entry.of("people.merges", "ACCESS_DESK").about(person.id()));
        return new Shown(
                person,
                past.stream()
                        .map(merge -> new Merged(merge, merges.side(merge.absorbed())))
                        .toList(),
                directory.names(past.stream().map(Past::mergedBy).toList()),
                past.stream()
                        .flatMap(merge ->
                                notices.stream().flatMap(notice -> notice.of(merge.kept(), merge.absorbed()).stream()))
                        .distinct()
                        .toList());
    }
}
