package it.trama.trust.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.kernel.Compartment;
import it.trama.platform.db.DataFolder;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.FileUnreadable;
import it.trama.trust.CurrentActor;
import it.trama.trust.Documents;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a crash between a file and its row leaves on the disk. */
@TramaTest
class AFileWithoutARowTest {

    @Autowired
    FileStore files;

    @Autowired
    SweepFiles sweep;

    @Autowired
    Documents documents;

    @Autowired
    RecordFixtures records;

    @Autowired
    CurrentActor actors;

    @Autowired
    As as;

    @Autowired
    DataFolder folder;

    @Autowired
    Clock clock;

    private static byte[] content() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private void age(String hash) throws IOException {
        Path file = folder.files().resolve(hash.substring(0, 2)).resolve(hash);
        Files.setLastModifiedTime(
                file, FileTime.from(clock.instant().minus(SweepFiles.GRACE).minus(Duration.ofHours(1))));
    }

    private int swept() {
        return actors.runAs(SystemActor.ACTOR, sweep::handle);
    }

    private String rolledBack(byte[] content) {
        UUID record = records.openedBy("assistente").id();
        var document = new Documents.Document(UUID.randomUUID(), record, Compartment.ORDINARY, "a.txt", "text/plain");
        assertThatThrownBy(() -> as.inTransaction("assistente", () -> {
                    documents.store(document, content);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(as.inTransaction("assistente", () -> documents.find(document.id())))
                .isEmpty();
        return files.put(content);
    }

    @Test
    void is_swept_away_a_day_later_and_not_before() throws IOException {
        String hash = rolledBack(content());
        swept();
        assertThat(files.get(hash)).isNotEmpty();
        age(hash);
        assertThat(swept()).isPositive();
        assertThatThrownBy(() -> files.get(hash)).isInstanceOf(FileUnreadable.class);
    }

    @Test
    void stays_when_somebody_stores_the_same_content_again() throws IOException {
        byte[] content = content();
        age(files.put(content));
        String again = files.put(content);
        swept();
        assertThat(files.get(again)).isEqualTo(content);
    }

    @Test
    void is_told_from_one_that_a_row_names_however_old() throws IOException {
        byte[] content = content();
        UUID record = records.openedBy("assistente").id();
        var document = new Documents.Document(UUID.randomUUID(), record, Compartment.ORDINARY, "a.txt", "text/plain");
        as.inTransaction("assistente", () -> {
            documents.store(document, content);
            return true;
        });
        age(files.put(content));
        swept();
        assertThat(as.inTransaction("assistente", () -> documents.content(document)))
                .isEqualTo(content);
    }

    @Test
    void half_written_is_swept_too() throws IOException {
        Path half = files.waitingPlace();
        Files.setLastModifiedTime(half, FileTime.from(clock.instant().minus(Duration.ofDays(3))));
        swept();
        assertThat(half).doesNotExist();
    }
}
