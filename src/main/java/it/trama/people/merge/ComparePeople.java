package it.trama.people.merge;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.NotFound;
import it.trama.people.Doubles;
import it.trama.people.Doubles.Match;
import it.trama.people.Identity;
import it.trama.people.MergeNotice;
import it.trama.people.People;
import it.trama.people.merge.Merges.Side;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both registrations side by side. Leaves a trace for each of the two. */
@Service
class ComparePeople {

    /** @param notices what modules above have to say of the pair */
    record Compared(Side one, Side other, Match match, List<MergeNotice.Notice> notices) {}

    private final People people;
    private final Merges merges;
    private final Doubles doubles;
    private final List<MergeNotice> notices;
    private final Trace trace;

    ComparePeople(People people, Merges merges, Doubles doubles, List<MergeNotice> notices, Trace trace) {
        this.people = people;
        this.merges = merges;
        this.doubles = doubles;
        this.notices = notices;
        this.trace = trace;
    }

    @Transactional
    Compared handle(UUID first, UUID second) {
        trace.require();
        Identity one = people.identity(first).orElseThrow(NotFound::new);
        Identity other = people.identity(second).orElseThrow(NotFound::new);
        if (one.id().equals(other.id())) {
            throw new NotFound();
        }
        trace.write(Audit.Entry.of("people.compared", "ACCESS_DESK").about(one.id()));
        trace.write(Audit.Entry.of("people.compared", "ACCESS_DESK").about(other.id()));
        return new Compared(
                merges.side(one.id()).orElseThrow(NotFound::new),
                merges.side(other.id()).orElseThrow(NotFound::new),
                doubles.match(traits(one), traits(other)),
                notices.stream()
                        .flatMap(notice -> notice.of(one.id(), other.id()).stream())
                        .toList());
    }

    private static Doubles.Traits traits(Identity person) {
        return new Doubles.Traits(
                person.familyName(),
                person.givenName(),
                person.sex(),
                person.birthDate(),
                person.fiscalCode() == null ? null : new FiscalCode(person.fiscalCode()),
                person.municipalityCode());
    }
}
