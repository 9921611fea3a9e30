package it.trama.document.cabinet;

import it.trama.kernel.NotFound;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF drawn page by page by the server: what the browser gets can run nothing. */
final class PagePictures {

    /** Wide enough to read A4 on a desk. */
    private static final int WIDTH = 1000;

    private static final int LONGEST = 3000;

    private PagePictures() {}

    static int count(String mediaType, byte[] content) {
        if (!mediaType.equals("application/pdf")) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int count(String mediaType, Path content) {
        if (!mediaType.equals("application/pdf")) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param page from 1 */
    static byte[] png(byte[] content, int page) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (page < 1 || page > pdf.getNumberOfPages()) {
                throw new NotFound();
            }
            return png(draw(pdf, page - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage draw(PDDocument pdf, int index) throws IOException {
        PDPage page = pdf.getPage(index);
        boolean lying = page.getRotation() % 180 != 0;
        float width = Math.max(
                1, lying ? page.getCropBox().getHeight() : page.getCropBox().getWidth());
        float height = Math.max(
                1, lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight());
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, Math.min(WIDTH / width, LONGEST / height), ImageType.RGB);
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "png", out)) {
            throw new IOException("no PNG writer for " + drawn);
        }
        return out.toByteArray();
    }
}
