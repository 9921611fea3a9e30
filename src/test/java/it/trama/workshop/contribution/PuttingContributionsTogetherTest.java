package it.trama.workshop.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.PlanItems;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import it.trama.workshop.contribution.ContributionRows.Cluster;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class PuttingContributionsTogetherTest {

    @Autowired
    Tables tables;

    @Autowired
    ContributionRows rows;

    @Autowired
    PlanItems plan;

    @Autowired
    As as;

    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private final String cluster = UUID.randomUUID().toString();
    private String group = "";
    private String bench = "";

    @BeforeEach
    void contributions() {
        group = tables.group("Casa " + first.substring(0, 8));
        bench = group + "/contributi";
        tables.joins(group, "assistente", "MEMBER");
        tables.post("assistente", bench, "id", first, "text", "Case vuote in centro");
        tables.post("assistente", bench, "id", first, "text", "Case vuote in centro");
        tables.post("ufficio", bench, "id", second, "text", "Affitti troppo alti", "author", "un inquilino");
    }

    private List<String> titles() {
        UUID id = UUID.fromString(group.replace("/tavoli/", ""));
        return as.inTransaction("ufficio", () -> rows.clusters(id)).stream()
                .map(Cluster::title)
                .toList();
    }

    private void gather(String act, String to, String... marked) {
        var parameters = new java.util.ArrayList<>(List.of("id", act, "to", to, "title", "Case vuote"));
        for (String one : marked) {
            parameters.addAll(List.of("marked", one));
        }
        assertThat(tables.post("ufficio", bench + "/insieme", parameters.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    @Test
    void the_group_reads_them_and_nobody_else() {
        assertThat(tables.get("assistente", bench))
                .bodyText()
                .containsOnlyOnce("Case vuote in centro")
                .contains("Anna Rossetti, ", "un inquilino, ")
                .doesNotContain("Metti nel gruppo");
        assertThat(tables.get("sindaco", bench)).hasStatus(404);
        assertThat(tables.get("coordinatore", bench)).hasStatus(404);
    }

    @Test
    void they_are_put_together_by_keyboard_once_and_back_again() {
        gather(cluster, "new", first, second);
        gather(cluster, "new", first, second);
        assertThat(titles()).containsExactly("Case vuote");
        assertThat(tables.get("sindaco", group)).bodyText().contains("Case vuote", "2 contributi");
        String act = UUID.randomUUID().toString();
        gather(act, "none", second);
        assertThat(tables.get("sindaco", group)).bodyText().contains("1 contributo");
        tables.post("ufficio", bench + "/annulla");
        assertThat(tables.get("sindaco", group)).bodyText().contains("2 contributi");
        tables.post("ufficio", bench + "/annulla");
        assertThat(tables.get("sindaco", group)).bodyText().contains("nessun contributo");
        tables.post("ufficio", bench + "/annulla");
    }

    @Test
    void a_dissolved_cluster_comes_back_when_the_act_is_taken_back() {
        gather(cluster, "new", first);
        tables.post("ufficio", bench + "/gruppi/" + cluster, "name", "Alloggi sfitti", "summary", "Da recuperare");
        assertThat(tables.get("sindaco", group)).bodyText().contains("Alloggi sfitti", "Da recuperare");
        tables.post("ufficio", bench + "/gruppi/" + cluster + "/scioglimento");
        assertThat(titles()).isEmpty();
        tables.post("ufficio", bench + "/annulla");
        assertThat(titles()).containsExactly("Alloggi sfitti");
    }

    @Test
    void what_it_fed_is_seen_on_the_item_of_the_plan_too() {
        gather(cluster, "new", first);
        String item = plan.all().getLast().code();
        String link = UUID.randomUUID().toString();
        tables.post("ufficio", bench + "/piano", "id", link, "cluster", cluster, "item", item, "note", "in parte");
        assertThat(tables.get("sindaco", group)).bodyText().contains("/piano/" + item);
        assertThat(tables.get("sindaco", "/piano/" + item))
                .bodyText()
                .contains("Da quali discussioni è nata", "«Casa " + first.substring(0, 8) + "»: Case vuote");
        tables.post("ufficio", bench + "/piano/" + link + "/togli");
        assertThat(tables.get("sindaco", group)).bodyText().doesNotContain("/piano/" + item);
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        assertThat(tables.post("ufficio", bench)).hasStatus(422).bodyText().contains("Scrivi il contributo.");
        assertThat(tables.post("ufficio", bench + "/insieme"))
                .hasStatus(422)
                .bodyText()
                .contains("Segna almeno un contributo.", "Scegli in quale gruppo.");
        assertThat(tables.post("ufficio", bench + "/piano", "item", "NIENTE"))
                .hasStatus(422)
                .bodyText()
                .contains("Questo codice non è nel piano");
    }
}
