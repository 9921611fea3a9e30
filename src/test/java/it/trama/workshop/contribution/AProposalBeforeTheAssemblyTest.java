package it.trama.workshop.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AProposalBeforeTheAssemblyTest {

    @Autowired
    ProposalSubjects subjects;

    @Autowired
    Assembly assembly;

    @Autowired
    Hall hall;

    @Autowired
    As as;

    private UUID proposal() {
        UUID group = UUID.randomUUID();
        UUID cluster = UUID.randomUUID();
        hall.asOwner(
                "insert into workshop.groups (id, kind, title, started_on, saved_by, saved_at) values (?, 'WORKSHOP', 'Cantiere delle agevolazioni',"
                        + " '2032-01-01', ?, now())",
                group,
                group);
        hall.asOwner(
                "insert into workshop.clusters (id, group_id, title, summary, made_by, made_at) values (?, ?, ?, 'Una soglia sola.', ?, now())",
                cluster,
                group,
                "Soglia unica " + cluster,
                group);
        return cluster;
    }

    private boolean waits(UUID proposal) {
        return as.inTransaction(
                Hall.SECRETARY,
                () -> subjects.waiting().stream().anyMatch(one -> one.id().equals(proposal)));
    }

    private void decide(UUID proposal, boolean yes, String number) {
        as.inTransaction(Hall.SECRETARY, () -> {
            var deed = new Deed("Assemblea", number, LocalDate.of(2032, 3, 1));
            if (yes) {
                subjects.approved(proposal, deed);
            } else {
                subjects.rejected(proposal, deed);
            }
            return true;
        });
    }

    @Test
    void is_what_an_item_decides_and_waits_until_it_is_approved() {
        UUID proposal = proposal();
        UUID session = assembly.session(assembly.body(Map.of()), "1/3/2032");
        UUID item = UUID.randomUUID();
        var form = Map.of(
                "id",
                item.toString(),
                "title",
                "Soglia unica",
                "kind",
                "DECISION",
                "subject",
                "WORKSHOP_PROPOSAL:" + proposal);
        assertThat(hall.post(Hall.SECRETARY, "/governance/sedute/" + session + "/punti", form))
                .hasStatus3xxRedirection();
        assertThat(hall.get(Hall.SECRETARY, "/governance/punti/" + item))
                .bodyText()
                .contains("Soglia unica " + proposal, "da: Cantiere delle agevolazioni");
        decide(proposal, false, "votazione del punto 1");
        assertThat(waits(proposal)).isTrue();
        decide(proposal, true, "4/2032");
        assertThat(waits(proposal)).isFalse();
    }
}
