package it.trama.governance.convocation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import it.trama.governance.GovernancePast;
import it.trama.governance.GovernancePast.Proposed;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class WhatAnItemDecidesTest {

    private static final String PAPERS = """
            select d.file_name from governance.item_documents d join governance.items i on i.id = d.item_id
            where i.session_id = ? and d.removed_at is null
            """;

    private static final String SENT = """
            select f.file_name from governance.sending_files f join governance.sendings s on s.id = f.sending_id
            where s.source = ? and f.file_name like 'Regolamento%'
            """;

    @Autowired
    Chamber chamber;

    @Autowired
    GovernancePast.Regulations regulations;

    @Autowired
    As as;

    private static String href(UUID session) {
        return "/governance/sedute/" + session + "/convocazione";
    }

    private UUID session(UUID text) {
        as.run(Chamber.SECRETARY, () -> {
            byte[] pdf = "%PDF-1.4 prova".getBytes(StandardCharsets.UTF_8);
            regulations.handle(
                    new Proposed(text, "r" + text.toString().substring(0, 6), "Regolamento dei nidi", "", 90), pdf);
            return true;
        });
        UUID session = chamber.session(chamber.body(), 20, "Regolamento dei nidi");
        chamber.change(
                "update governance.item_versions set subject_kind = 'REGULATION', subject_id = ? where item_id in (select id from governance.items where session_id = ?)",
                text,
                session);
        return session;
    }

    @Test
    void is_attached_on_paper_when_the_session_is_called_and_once_more_when_it_changes() {
        UUID session = session(UUID.randomUUID());
        assertThat(chamber.get(Chamber.SECRETARY, href(session))).bodyText().contains("si allega da solo");
        chamber.post(Chamber.SECRETARY, href(session), "id", UUID.randomUUID().toString());
        assertThat(chamber.list(String.class, PAPERS, session))
                .singleElement()
                .satisfies(name ->
                        assertThat(name).startsWith("Regolamento-dei-nidi").endsWith(".pdf"));
        chamber.post(Chamber.SECRETARY, href(session), "note", "cambia la sala");
        assertThat(chamber.list(String.class, PAPERS, session)).hasSize(1);
        assertThat(chamber.list(String.class, SENT, session)).hasSize(2);
    }
}
