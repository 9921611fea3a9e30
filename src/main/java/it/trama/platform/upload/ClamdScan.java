package it.trama.platform.upload;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends a file to a clamd (host:port, TRAMA_CLAMD) piece by piece and reads its verdict. */
@Component
class ClamdScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PIECE = 1 << 16;

    private final String address;

    ClamdScan(@Value("${trama.documents.clamd:}") String address) {
        this.address = address.strip();
    }

    @Override
    public boolean configured() {
        return !address.isEmpty();
    }

    @Override
    public Optional<FileFault> fault(Path file) {
        if (!configured()) {
            return Optional.empty();
        }
        try {
            String verdict = verdict(file);
            if (verdict.endsWith("OK")) {
                return Optional.empty();
            }
            LOG.warn("clamd: {}", verdict);
            return Optional.of(verdict.endsWith("FOUND") ? FileFault.INFECTED : FileFault.SCAN_FAILED);
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("clamd at {} does not answer: {}", address, e.getMessage());
            return Optional.of(FileFault.SCAN_FAILED);
        }
    }

    private String verdict(Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        var to = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (var socket = new Socket()) {
            socket.connect(to, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (InputStream content = Files.newInputStream(file)) {
                byte[] piece = new byte[PIECE];
                for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
