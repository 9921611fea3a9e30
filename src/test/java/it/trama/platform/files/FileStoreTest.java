package it.trama.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.platform.db.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final byte[] PACT = "Patto per l'inclusione".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private DataFolder folder;
    private FileStore store;

    @BeforeEach
    void aDataFolder() {
        folder = new DataFolder(root);
        folder.prepare();
        store = new FileStore(folder);
    }

    private List<Path> stored() throws IOException {
        try (var files = Files.walk(folder.files())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void what_goes_in_comes_out_also_after_a_new_start() {
        String hash = store.put(PACT);
        assertThat(new FileStore(folder).get(hash)).isEqualTo(PACT);
        assertThat(hash).hasSize(64);
    }

    @Test
    void the_same_content_lies_there_once_and_nothing_temporary_stays() throws IOException {
        assertThat(store.put(PACT)).isEqualTo(store.put(PACT.clone()));
        assertThat(stored()).hasSize(1);
    }

    @Test
    void the_disk_holds_no_readable_word_and_the_key_is_its_owners() throws IOException {
        store.put(PACT);
        assertThat(new String(Files.readAllBytes(stored().getFirst()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Patto");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.keys().resolve("files.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_changed_bit_a_cut_file_and_a_missing_one_are_told_apart_from_content() throws IOException {
        String hash = store.put(PACT);
        Path file = stored().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> store.get(hash)).isInstanceOf(FileUnreadable.class);
        Files.write(file, new byte[5]);
        assertThatThrownBy(() -> store.get(hash)).isInstanceOf(FileUnreadable.class);
        Files.delete(file);
        assertThatThrownBy(() -> store.get(hash)).isInstanceOf(FileUnreadable.class);
    }

    @Test
    void a_file_under_the_name_of_another_does_not_open() throws IOException {
        String hash = store.put(PACT);
        Path first = stored().getFirst();
        String other = store.put(new byte[] {1, 2, 3});
        Path second = folder.files().resolve(other.substring(0, 2)).resolve(other);
        Files.copy(first, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> store.get(other)).isInstanceOf(FileUnreadable.class);
        assertThat(store.get(hash)).isEqualTo(PACT);
    }

    @Test
    void a_large_file_is_read_piece_by_piece_and_never_lies_in_memory() throws IOException {
        int size = 40 * 1024 * 1024;
        Path large = root.resolve("large");
        Files.write(large, new byte[size]);
        String hash = store.put(large);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long read;
        try (var content = store.open(hash)) {
            read = content.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(read).isEqualTo(size);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(size / 4);
    }

    @Test
    void piece_by_piece_is_what_was_put_and_nothing_that_was_changed_gives_a_single_byte() throws IOException {
        String hash = store.put(PACT);
        try (var content = store.open(hash)) {
            assertThat(content.readAllBytes()).isEqualTo(PACT);
        }
        try (var content = store.open(hash)) {
            assertThat((char) content.read()).isEqualTo('P');
        }
        Path file = stored().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[15] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(FileUnreadable.class);
        Files.write(file, new byte[5]);
        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(FileUnreadable.class);
        Files.delete(file);
        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(FileUnreadable.class);
    }
}
