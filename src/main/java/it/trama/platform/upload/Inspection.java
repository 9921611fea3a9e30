package it.trama.platform.upload;

import it.trama.kernel.Result;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks into a file: what it is by its content, whether it is whole, whether it carries something that runs. */
@Component
public class Inspection {

    private static final long MOST_PIXELS = 100_000_000L;

    private final Tika tika = new Tika();
    private final VirusScan scan;

    Inspection(VirusScan scan) {
        this.scan = scan;
    }

    /** @param name without what cannot be seen */
    public Result<FileType, FileFault> of(Path file, String name) {
        try {
            String detected = detect(file, name);
            Optional<FileType> type = FileType.of(detected);
            Optional<FileFault> fault = type.isEmpty() ? Optional.of(refused(detected)) : fault(file, type.get());
            return fault.or(() -> scan.fault(file))
                    .<Result<FileType, FileFault>>map(Result::refused)
                    .orElseGet(() -> Result.done(type.orElseThrow()));
        } catch (IOException e) {
            return Result.refused(FileFault.NOT_RECEIVED);
        }
    }

    private String detect(Path file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String type = tika.detect(content, name);
            return type.startsWith("application/pkcs7") ? FileType.SIGNED.mediaType() : type;
        }
    }

    private static FileFault refused(String type) {
        if (type.contains("macroenabled")) {
            return FileFault.MACRO;
        }
        if (type.contains("html") || type.contains("svg")) {
            return FileFault.WEB_PAGE;
        }
        if (type.contains("msword")
                || type.contains("ms-excel")
                || type.contains("x-tika-msoffice")
                || type.contains("ms-powerpoint")) {
            return FileFault.OLD_OFFICE;
        }
        String words = type.toLowerCase(Locale.ROOT);
        boolean runs = words.matches(
                ".*(msdownload|dosexec|executable|sharedlib|x-elf|mach-o|java-archive|java-vm|x-sh|x-bat|script|x-msi|x-python|x-perl).*");
        return runs ? FileFault.EXECUTABLE : FileFault.WRONG_TYPE;
    }

    private static Optional<FileFault> fault(Path file, FileType type) throws IOException {
        if (type == FileType.PDF) {
            return pdf(file);
        }
        if (type.isPackage()) {
            return PackageCheck.fault(file, type);
        }
        return type.isImage() && !readable(file) ? Optional.of(FileFault.BROKEN_IMAGE) : Optional.empty();
    }

    private static Optional<FileFault> pdf(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages() > 0 && pdf.getPage(0) != null
                    ? Optional.empty()
                    : Optional.of(FileFault.BROKEN_PDF);
        } catch (InvalidPasswordException e) {
            return Optional.of(FileFault.LOCKED_PDF);
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            return Optional.of(FileFault.BROKEN_PDF); // what the library throws at what is not one
        }
    }

    /** Its measures are read, not its pixels: a picture of a million by a million never comes into memory. */
    public static boolean readable(Path file) throws IOException {
        return measures(file)
                .filter(size -> (long) size.width * size.height <= MOST_PIXELS)
                .isPresent();
    }

    private static Optional<Dimension> measures(Path file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }
}
