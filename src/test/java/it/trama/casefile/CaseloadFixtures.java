package it.trama.casefile;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records in charge of a worker of the district's company, whose coordinator signs in with one membership. */
@Component
public class CaseloadFixtures {

    public static final LocalDate SINCE = LocalDate.of(2024, 1, 15);

    /** @param taking the period in charge */
    public record Charge(UUID person, UUID record, UUID taking) {}

    private final CasefileFixtures make;
    private final CasefileBulk records;

    CaseloadFixtures(CasefileFixtures make, CasefileBulk records) {
        this.make = make;
        this.records = records;
    }

    public Charge of(String username) {
        var charge = new Charge(make.person(), UUID.randomUUID(), UUID.randomUUID());
        UUID manager = DemoStaff.id("user", username);
        var staff =
                new CasefileBulk.Staff(manager, DemoStaff.id("body", "azienda-sociale"), DemoStaff.id("team", "T2"), 2);
        var taking = new CasefileBulk.NewTaking(
                charge.taking(), charge.record(), Period.since(SINCE), staff, "ADULTS", false, null);
        var opened = new CasefileBulk.NewRecord(charge.record(), charge.person(), SINCE, manager);
        records.load(
                new CasefileBulk.Load(List.of(opened), List.of(taking), List.of(), List.of(), List.of(), List.of()));
        return charge;
    }
}
