package it.trama.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.springframework.mock.web.MockMultipartFile;

/** Files as people send them: good ones, and the ones that must not get in. */
public final class Samples {

    private Samples() {}

    public static MockMultipartFile sent(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, null);
    }

    public static byte[] lockedPdf() {
        return pdf(1, new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static byte[] pdf(int pages, @org.jspecify.annotations.Nullable StandardProtectionPolicy lock) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle("prova " + java.util.UUID.randomUUID());
            if (lock != null) {
                document.protect(lock);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word document with one part more. */
    public static byte[] docx(String part, int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), 1);
            put(zip, "word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8), 1);
            put(zip, part, new byte[1024 * 1024], megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String part, byte[] piece, int times) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        for (int i = 0; i < times; i++) {
            zip.write(piece);
        }
        zip.closeEntry();
    }
}
