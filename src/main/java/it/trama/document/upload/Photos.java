package it.trama.document.upload;

import it.trama.platform.files.PdfPrinter;
import it.trama.platform.upload.Inspection;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Sheets photographed with a phone become one PDF, a page each: upright, of a bearable size, and without the place where they were taken. */
@Component
class Photos {

    static final int MOST = 20;

    /** A4 at 200 dots per inch. */
    private static final double LONGEST = 2340;

    private final PdfPrinter printer;

    Photos(PdfPrinter printer) {
        this.printer = printer;
    }

    /** Empty when one of them is no picture. */
    Optional<byte[]> pdf(String title, List<Path> photos) throws IOException {
        var pages = new ArrayList<String>();
        for (Path photo : photos) {
            BufferedImage taken = Inspection.readable(photo) ? ImageIO.read(photo.toFile()) : null;
            if (taken == null) {
                return Optional.empty();
            }
            pages.add(address(upright(taken, Orientation.of(photo))));
        }
        return Optional.of(printer.print("document/photos", new PhotosPage(title, pages)));
    }

    private static BufferedImage upright(BufferedImage taken, int quarters) {
        double scale = Math.min(1, LONGEST / Math.max(taken.getWidth(), taken.getHeight()));
        int width = (int) Math.max(1, taken.getWidth() * scale);
        int height = (int) Math.max(1, taken.getHeight() * scale);
        boolean lying = quarters % 2 != 0;
        var sheet = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var turn = new AffineTransform();
        turn.translate(sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        turn.scale(scale, scale);
        pen.drawImage(taken, turn, null);
        pen.dispose();
        return sheet;
    }

    private static String address(BufferedImage sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpeg", out);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
