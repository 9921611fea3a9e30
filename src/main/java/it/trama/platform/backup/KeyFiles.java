package it.trama.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The keys of the documents, apart from the backup. The passwords of the embedded server's roles stay where they are: a new server makes its own. */
final class KeyFiles {

    private static final Set<String> NOT_COPIED = Set.of("database.properties");

    private KeyFiles() {}

    static void pack(Path keys, Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var all = Files.list(keys)) {
            for (Path key : all.filter(k -> !NOT_COPIED.contains(k.getFileName().toString()))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(key.getFileName().toString()));
                Files.copy(key, zip);
                zip.closeEntry();
            }
        }
    }

    static void unpack(Path file, Path keys) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = keys.resolve(Path.of(entry.getName()).getFileName());
                Files.deleteIfExists(target);
                Files.createFile(
                        target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(target, zip.readAllBytes());
            }
        }
    }
}
