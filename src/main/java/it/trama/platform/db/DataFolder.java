package it.trama.platform.db;

import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The one folder that holds all of a district: database, documents, keys, audit heads. Whoever holds its lock is the running Trama. */
public final class DataFolder implements AutoCloseable {

    /** Below this nothing starts: PostgreSQL needs room to recover. */
    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

    private final Path root;
    private @Nullable FileChannel lockChannel;
    private @Nullable FileLock lock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("pg");
    }

    public Path binaries() {
        return root.resolve("pgbin");
    }

    public Path files() {
        return root.resolve("files");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path auditHeads() {
        return root.resolve("audit-heads.txt");
    }

    /** Makes the folders (keys readable by the owner only) and looks whether there is room on the disk. */
    public void prepare() {
        try {
            Files.createDirectories(root);
            Files.createDirectories(files());
            Files.createDirectories(
                    keys(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (Files.getFileStore(root).getUsableSpace() < LEAST_FREE_BYTES) {
                throw new StartRefused(
                        "Il disco della cartella dati %s è quasi pieno: servono almeno 300 MB liberi.".formatted(root));
            }
        } catch (IOException e) {
            throw new StartRefused("La cartella dati %s non si può scrivere: %s".formatted(root, e.getMessage()));
        }
    }

    /** Takes the lock; false when another Trama holds it. */
    public synchronized boolean tryLock() {
        try {
            var channel =
                    FileChannel.open(root.resolve("trama.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = tryLock(channel);
            if (taken == null) {
                channel.close();
                return false;
            }
            lockChannel = channel;
            lock = taken;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very program holds it already
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (lock != null && lock.isValid()) {
                lock.release();
            }
            if (lockChannel != null) {
                lockChannel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
