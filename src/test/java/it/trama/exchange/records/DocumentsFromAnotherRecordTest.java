package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.exchange.ImportRow;
import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class DocumentsFromAnotherRecordTest {

    @Autowired
    Importing importing;

    @Autowired
    WaitingFiles waiting;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate tx;

    private final String mark = CasefileFixtures.familyName(UUID.randomUUID());

    private SourceZip papers(String protocol) {
        return new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + "P1;%s;Lucia;F;03/05/1980;;019036;;\n".formatted(mark))
                .with("cartelle.csv", SourceZip.RECORDS + "C1;P1;2024-02-01;2024-02-10;assistente;ADULTI\n")
                .with("documenti.csv", """
                        codice;cartella;data;titolo;raccoglitore;verso;file;protocollo
                        L1;C1;2024-02-12;Lettera %1$s;ENTRATA;ENTRATA;lettera.txt;%2$s
                        L2;C1;2024-02-12;Programma;ALTRO;INTERNO;programma.exe;
                        L3;C1;2024-02-12;Manca;ALTRO;INTERNO;manca.pdf;
                        """.formatted(mark, protocol))
                .with("file/lettera.txt", "Gentile collega, " + mark)
                .with("file/programma.exe", "MZ");
    }

    @Test
    void documents_are_found_in_the_folders_of_the_record_with_the_protocol_they_had() {
        UUID run = importing.prepared("Prova " + mark, papers("4411/2024"));
        assertThat(importing.rows(run))
                .filteredOn(row -> row.kind() == RowKind.DOCUMENT)
                .extracting(row -> row.externalId() + " " + row.verdict().outcome() + " "
                        + row.verdict().reason())
                .containsExactlyInAnyOrder("L1 NEW ", "L2 REFUSED UNREADABLE", "L3 REFUSED NO_FILE");
        importing.confirmed(run);
        assertThat(importing.documents(mark))
                .contains("Lettera " + mark)
                .contains("4411/2024 (nel sistema di provenienza)")
                .contains("Documenti in entrata da altri servizi");
        assertThat(importing.papers(mark)).isEqualTo(1);
    }

    @Test
    void documents_of_an_import_that_was_interrupted_or_sent_again_are_there_once() {
        UUID run = importing.prepared("Prova " + mark, papers("1"));
        importing.loadedWithoutRemembering(run);
        importing.confirmed(run);
        UUID again = importing.prepared("Prova " + mark, papers("2"));
        assertThat(importing.counts(again)).contains(new StoredRows.Count(RowKind.DOCUMENT, Outcome.DIFFERENT, 1));
        importing.confirmed(again);
        assertThat(importing.papers(mark)).isEqualTo(1);
    }

    @Test
    void files_that_wait_for_the_confirmation_are_named_to_the_sweeper() {
        importing.prepared("Prova " + mark, papers("1"));
        String hash = ImportRow.digest("SHA-256", "Gentile collega, " + mark);
        Set<String> named = actors.runAs(SystemActor.ACTOR, () -> tx.execute(_ -> waiting.among(List.of(hash))));
        assertThat(named).containsExactly(hash);
    }
}
