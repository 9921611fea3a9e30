package it.trama.territory.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a file one by one, so that a broken encoding is told by its line and a huge file never sits in memory. */
final class LineReader implements AutoCloseable {

    static final int LONGEST_LINE = 4_000;

    private final InputStream in;
    private long number;
    private boolean broken;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line, or null at the end. When it is {@link #broken} or {@link #tooLong} its text is empty. */
    @Nullable String next() throws IOException {
        var bytes = new ByteArrayOutputStream(128);
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < LONGEST_LINE) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
        }
        number++;
        return tooLong ? "" : decoded(bytes.toByteArray());
    }

    private String decoded(byte[] bytes) {
        try {
            broken = false;
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException e) {
            broken = true;
            return "";
        }
    }

    long number() {
        return number;
    }

    boolean broken() {
        return broken;
    }

    boolean tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
