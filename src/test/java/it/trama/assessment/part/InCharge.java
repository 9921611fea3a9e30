package it.trama.assessment.part;

import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.AccessLevel;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A record whose case manager opens health data too, with two bodies in the team. */
@Component
public class InCharge {

    private final CasefileFixtures make;
    private final SocialRecords records;
    private final As as;

    InCharge(CasefileFixtures make, SocialRecords records, As as) {
        this.make = make;
        this.records = records;
        this.as = as;
    }

    /** In charge of {@code assistente}, who opens health data as well. */
    public RecordHead recordInCharge() {
        UUID id = make.inCharge(make.person(), 0);
        String user = "u:" + DemoStaff.id("user", "assistente");
        make.asOwner("""
                insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by, created_at)
                values (?, ?, 4, '{ORDINARY,HEALTH,JUDICIAL}', '[2020-01-01,)', 'IN_CHARGE', 'test', ?, now())
                """, id, user, DemoStaff.id("user", "assistente"));
        return as.inTransaction("assistente", () -> records.require(id, AccessLevel.WORK));
    }

    /** Works on the record, without health data. */
    public void colleague(UUID record, String username) {
        make.asOwner("""
                insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by, created_at)
                values (?, ?, 3, '{ORDINARY}', '[2020-01-01,)', 'CARE_TEAM', 'test', ?, now())
                """, record, "u:" + DemoStaff.id("user", username), DemoStaff.id("user", "assistente"));
    }

    /** The body joins the care team, so it sees the summary; the id is that of the membership. */
    public UUID team(MockMvcTester http, UUID record, String body) {
        UUID member = UUID.randomUUID();
        http.post()
                .uri("/cartelle/{id}/equipe", record)
                .param("id", member.toString())
                .param("who", "o:" + DemoStaff.id("body", body))
                .param("function", "in équipe")
                .with(as.user("assistente"))
                .exchange();
        return member;
    }
}
