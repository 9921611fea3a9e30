package it.trama.accreditation;

import it.trama.accreditation.AccreditationBulk.Act;
import it.trama.accreditation.AccreditationBulk.Candidate;
import it.trama.accreditation.AccreditationBulk.PastCall;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.kernel.Role;
import it.trama.platform.db.Database;
import it.trama.trust.CurrentActor;
import it.trama.trust.Staffing;
import it.trama.trust.SystemActor;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Bodies of a test's own, with somebody who signs in for them. */
@Component
public class Providers {

    /** @param user name to sign in with */
    public record Coop(UUID body, String name, String user) {}

    private final Staffing staffing;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;
    private final AccreditationBulk bulk;
    private final Database database;
    private final Clock clock;

    Providers(
            Staffing staffing,
            CurrentActor actors,
            TransactionTemplate transactions,
            AccreditationBulk bulk,
            Database database,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.staffing = staffing;
        this.actors = actors;
        this.bulk = bulk;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Coop provider(String name) {
        UUID body = UUID.randomUUID();
        UUID user = UUID.randomUUID();
        String username = "p" + user.toString().replace("-", "").substring(0, 12);
        return actors.runAs(
                SystemActor.ACTOR,
                () -> transactions.execute(_ -> {
                    staffing.addOrganisation(new Staffing.NewOrganisation(
                            body, username, name, "cooperative", "sede, 0372 001500", "", ""));
                    staffing.addUser(new Staffing.NewUser(user, username, "Persona di " + name, DemoStaff.PASSWORD));
                    staffing.addMembership(new Staffing.NewMembership(
                            UUID.randomUUID(),
                            user,
                            body,
                            Set.of(Role.PROVIDER),
                            Set.of(),
                            Set.of(),
                            today().minusYears(5)));
                    return new Coop(body, name, username);
                }));
    }

    /** As if some days had passed: nobody can apply any more. */
    public void close(UUID call) {
        try (var owner = database.openAsOwner();
                var update = owner.prepareStatement(
                        "update accreditation.calls set opens_on = opens_on - 30, closes_on = ? where id = ?")) {
            update.setObject(1, today().minusDays(1));
            update.setObject(2, call);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body that a call of last year admitted to the area: accredited since then, for three years. */
    public Coop accredited(String name, String area) {
        return accredited(name, area, today().minusYears(1));
    }

    /** The same by a call of that day; the resolution came thirty days later. */
    public Coop accredited(String name, String area, LocalDate day) {
        Coop provider = provider(name);
        bulk.load(
                new PastCall(
                        UUID.randomUUID(),
                        "Avviso di prova",
                        new Act("1", day),
                        new Period(day, day.plusDays(20)),
                        List.of(area),
                        new Act("2", day.plusDays(30)),
                        DemoStaff.id("user", "ufficio")),
                List.of(new Candidate(provider.body(), area, new BigDecimal("100"))),
                List.of());
        return provider;
    }
}
