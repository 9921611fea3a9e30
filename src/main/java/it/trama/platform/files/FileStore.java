package it.trama.platform.files;

import it.trama.platform.db.DataFolder;
import java.io.IOException;
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
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
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
        if (Files.notExists(file)) {
            write(file, encrypt(hash, content));
        }
        return hash;
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

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "in-", ".new");
            try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
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
