package it.trama.platform.files;

import it.trama.platform.db.DataFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files at rest: AES-256-GCM, named by the SHA-256 of their content, so the same content lies there once and a read proves that it is what
 * was stored. A file comes to be by one atomic move: after a crash it is there whole or not at all.
 */
@Component
public class FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = ".new";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataFolder folder;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKey key;

    public FileStore(DataFolder folder) {
        this.folder = folder;
    }

    /** Stores the content and answers its hash. */
    public String put(byte[] content) {
        String hash = hash(content);
        Path file = path(hash);
        if (!StoredFiles.claimed(file)) {
            byte[] sealed = encrypt(hash, content);
            write(file, out -> out.write(sealed));
        }
        return hash;
    }

    /** The same of a file on disk, which never lies in memory whole. */
    public String put(Path content) {
        String hash = StoredFiles.hash(content);
        Path file = path(hash);
        if (!StoredFiles.claimed(file)) {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            write(file, out -> {
                out.write(nonce);
                try (var sealed = new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, nonce, hash))) {
                    Files.copy(content, sealed);
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return hash;
    }

    /** A place for a file on its way in; who asks deletes it, and the sweeper if they could not. */
    public Path waitingPlace() {
        try {
            Path waiting = Files.createDirectories(folder.files().resolve("waiting"));
            return Files.createTempFile(waiting, "in-", UNFINISHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hashes of what was last put before the moment. */
    public List<String> putBefore(Instant moment) {
        return StoredFiles.before(folder.files(), moment, HASH.asMatchPredicate());
    }

    /** Forgets a content that no row names, unless it was put again meanwhile; for the sweeper only. */
    public boolean discard(String hash, Instant putBefore) {
        return StoredFiles.discard(path(hash), putBefore);
    }

    /** What a crash left half written. */
    public int clearUnfinished(Instant begunBefore) {
        return (int) StoredFiles.before(folder.files(), begunBefore, name -> name.endsWith(UNFINISHED)).stream()
                .filter(name -> StoredFiles.discard(folder.files(), name, begunBefore))
                .count();
    }

    /**
     * @throws FileUnreadable when it is not there, was changed, or was written under another key
     */
    public byte[] get(String hash) {
        byte[] content = decrypt(hash, read(path(hash)));
        if (!hash(content).equals(hash)) {
            throw new FileUnreadable("file %s holds another content".formatted(hash));
        }
        return content;
    }

    /**
     * The same piece by piece, for what may be large: it never lies in memory whole. Who asks closes it.
     *
     * @throws FileUnreadable before the first byte, when it is not there, was changed, or was written under another key
     */
    public InputStream open(String hash) {
        try {
            return OpenedFile.open(path(hash), key(), hash);
        } catch (IOException e) {
            throw new FileUnreadable("file %s cannot be read".formatted(hash), e);
        }
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
        return folder.files().resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FileUnreadable("file %s is not there".formatted(file.getFileName()), e);
        } catch (IOException e) {
            throw new FileUnreadable("file %s cannot be read".formatted(file.getFileName()), e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing content) {
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "in-", UNFINISHED);
            try (var out = new BufferedOutputStream(Files.newOutputStream(written))) {
                content.to(out);
            }
            try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] encrypt(String hash, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, hash).doFinal(content);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] decrypt(String hash, byte[] bytes) {
        if (bytes.length < NONCE) {
            throw new FileUnreadable("file %s is cut off".formatted(hash));
        }
        byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, hash).doFinal(bytes, NONCE, bytes.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new FileUnreadable("file %s was changed, or is of another key".formatted(hash), e);
        }
    }

    /** The name is authenticated too: a file under another's name does not open. */
    private Cipher cipher(int mode, byte[] nonce, String hash) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(HexFormat.of().parseHex(hash));
        return cipher;
    }

    private synchronized SecretKey key() {
        SecretKey known = key;
        if (known == null) {
            known = FileKey.in(folder.keys());
            key = known;
        }
        return known;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
