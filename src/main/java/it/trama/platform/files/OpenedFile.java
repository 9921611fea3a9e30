package it.trama.platform.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * A stored file read piece by piece. The library gives nothing of a GCM file before its last byte is proved, so it would hold all of it in
 * memory; GCM encrypts as CTR does, from block 2 on. What proves the content here is its name: the SHA-256 of the whole, computed in a first
 * pass, before anybody gets a byte.
 */
final class OpenedFile {

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int BLOCK = 16;
    private static final int FIRST_OF_CONTENT = 2;
    private static final int BUFFER = 64 * 1024;

    private OpenedFile() {}

    /** The content, proved; who asks closes it. */
    static InputStream open(Path file, SecretKey key, String hash) throws IOException {
        prove(file, key, hash);
        return decrypting(file, key);
    }

    private static void prove(Path file, SecretKey key, String hash) throws IOException {
        try (var content = new DigestInputStream(decrypting(file, key), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(content.getMessageDigest().digest());
            if (!found.equals(hash)) {
                throw new FileUnreadable("file %s was changed, or is of another key".formatted(hash));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream decrypting(Path file, SecretKey key) throws IOException {
        long length = Files.size(file) - NONCE - TAG;
        if (length < 0) {
            throw new FileUnreadable("file %s is cut off".formatted(file.getFileName()));
        }
        InputStream stored = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            byte[] counter = Arrays.copyOf(stored.readNBytes(NONCE), BLOCK);
            counter[BLOCK - 1] = FIRST_OF_CONTENT;
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            return new CipherInputStream(new Beginning(stored, length), cipher);
        } catch (GeneralSecurityException e) {
            stored.close();
            throw new IllegalStateException(e);
        }
    }

    /** All but the tag at the end. */
    private static final class Beginning extends FilterInputStream {

        private long left;

        Beginning(InputStream stored, long length) {
            super(stored);
            left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
