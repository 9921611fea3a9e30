package it.trama.casefile;

import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A new person with a social record of their own, for tests of what is kept in a record. */
@Component
public class RecordFixtures {

    private final PeopleBulk people;
    private final SocialRecords records;
    private final As as;

    RecordFixtures(PeopleBulk people, SocialRecords records, As as) {
        this.people = people;
        this.records = records;
        this.as = as;
    }

    /** The user opens the record and so works on it. */
    public RecordHead openedBy(String username) {
        UUID person = UUID.randomUUID();
        var born = new Birth(LocalDate.of(1984, 5, 3), null);
        var someone = new NewPerson(person, "Provaldi", "Teresa", Sex.FEMALE, born, "380", null);
        var household = new NewHousehold(
                UUID.randomUUID(), null, "", LocalDate.of(2015, 1, 1), List.of(new NewMember(someone, "HEAD")), null);
        people.load(sink -> sink.accept(household));
        return as.inTransaction(username, () -> records.openIfNeeded(person));
    }
}
