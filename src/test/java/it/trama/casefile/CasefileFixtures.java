package it.trama.casefile;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import it.trama.platform.db.Database;
import it.trama.trust.Holder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** People, help and consents for these tests, through the front doors. */
@Component
public class CasefileFixtures {

    public static final LocalDate BORN = LocalDate.of(1980, 5, 3);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final PeopleBulk people;
    private final CasefileBulk records;
    private final Database database;

    CasefileFixtures(PeopleBulk people, CasefileBulk records, Database database) {
        this.people = people;
        this.records = records;
        this.database = database;
    }

    public UUID person() {
        return household(1).getFirst();
    }

    /** Adults who live together, the head first; each has a name of their own. */
    public List<UUID> household(int size) {
        List<UUID> ids =
                IntStream.range(0, size).mapToObj(_ -> UUID.randomUUID()).toList();
        List<NewMember> members = IntStream.range(0, size)
                .mapToObj(i -> new NewMember(newPerson(ids.get(i)), i == 0 ? "HEAD" : "PARTNER"))
                .toList();
        people.load(sink ->
                sink.accept(new NewHousehold(UUID.randomUUID(), null, "via di prova 1", LONG_AGO, members, null)));
        return ids;
    }

    /** The family name is the id in letters, so that it is nobody else's. */
    public static String familyName(UUID person) {
        return person.toString()
                .replace("-", "")
                .chars()
                .map(c -> 'a' + Character.digit(c, 16))
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private static NewPerson newPerson(UUID id) {
        return new NewPerson(id, familyName(id), "Prova", Sex.FEMALE, new Birth(BORN, null), "380", null);
    }

    /** Food from Caritas since long, with an amount that only an extended consent tells. */
    public void food(UUID person) {
        var detail =
                new HelpDetail(Money.of("40"), "pacco mensile", Compartment.ORDINARY, "DELIVERY", UUID.randomUUID());
        var help =
                new NewHelp(person, "FOOD", DemoStaff.id("body", "caritas"), "Lucia", Period.since(LONG_AGO), detail);
        load(List.of(help), List.of());
    }

    public void consent(UUID person, String tier, Period valid) {
        UUID by = DemoStaff.id("user", "assistente");
        UUID body = DemoStaff.id("body", "comune-cremona");
        load(List.of(), List.of(new CasefileBulk.NewBasis(person, tier, "CONSENT", "versione 1", valid, by, body)));
    }

    private void load(List<NewHelp> help, List<CasefileBulk.NewBasis> bases) {
        records.load(new CasefileBulk.Load(List.of(), List.of(), List.of(), List.of(), help, bases));
    }

    /** A record in charge of the social worker of Cremona, with as many notes. */
    public UUID inCharge(UUID person, int notes) {
        UUID record = UUID.randomUUID();
        UUID manager = DemoStaff.id("user", "assistente");
        var staff =
                new CasefileBulk.Staff(manager, DemoStaff.id("body", "comune-cremona"), DemoStaff.id("team", "T6"), 6);
        var taking = new CasefileBulk.NewTaking(
                UUID.randomUUID(), record, Period.since(LONG_AGO), staff, "ADULTS", false, null);
        var diary = IntStream.range(0, notes)
                .mapToObj(i -> new CasefileBulk.NewNote(
                        record, Compartment.ORDINARY, LONG_AGO.plusDays(i), "NOTE", "nota numero " + i, manager))
                .toList();
        var opened = new CasefileBulk.NewRecord(record, person, LONG_AGO, manager);
        records.load(new CasefileBulk.Load(List.of(opened), List.of(taking), List.of(), diary, List.of(), List.of()));
        return record;
    }

    /** In charge of the social worker of Cremona, with a colleague in the care team who works on it. */
    public UUID sharedWith(String colleague, int notes) {
        UUID record = inCharge(person(), notes);
        var holder = Holder.user(DemoStaff.id("user", colleague));
        UUID by = DemoStaff.id("user", "assistente");
        var member = new CasefileBulk.NewMember(record, holder, "collega", Period.since(LONG_AGO), by);
        records.load(new CasefileBulk.Load(List.of(), List.of(), List.of(member), List.of(), List.of(), List.of()));
        return record;
    }

    /** For rows that no front door makes: a sealed record, a death. */
    public void asOwner(String sql, Object... values) {
        try (Connection connection = database.openAsOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page without what differs at each request: tokens, form ids and the ids that were asked. */
    public static String plain(String html, UUID... asked) {
        String text = html.replaceAll("(X-CSRF-TOKEN\":\"|name=\"_csrf\" value=\"|name=\"id\" value=\")[^\"]*", "$1");
        for (UUID id : asked) {
            text = text.replace(id.toString(), "ID");
        }
        return text;
    }
}
