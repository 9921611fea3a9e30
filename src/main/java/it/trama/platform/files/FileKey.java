package it.trama.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of the files: 256 random bits in the folder of keys, made at first use, readable by its owner only. */
final class FileKey {

    private static final int LENGTH = 32;

    private FileKey() {}

    static SecretKey in(Path folder) {
        Path file = folder.resolve("files.key");
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new FileUnreadable("the key of the files has %d bytes".formatted(bytes.length));
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written apart and linked under its name: of two programs that start together one key wins, whole. */
    private static void make(Path folder, Path file) throws IOException {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Path written = Files.createTempFile(
                folder,
                "files",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(written, bytes);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            // the other program was first: its key is the key
        } finally {
            Files.delete(written);
        }
    }
}
