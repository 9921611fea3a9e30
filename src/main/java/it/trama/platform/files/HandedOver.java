package it.trama.platform.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stored file on its way out: read from the disk piece by piece; what is looked at may load nothing, run nothing and be framed by nobody. */
public final class HandedOver {

    public static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private HandedOver() {}

    /** @param content closed when it has gone out */
    public static ResponseEntity<InputStreamResource> of(
            String fileName, String mediaType, long bytes, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(bytes)
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }
}
