package it.trama.platform.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents are packages: their parts are unpacked and counted, whatever their headers promise, and thrown away. */
final class PackageCheck {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
    private static final int PIECE = 1 << 16;

    private PackageCheck() {}

    static Optional<FileFault> fault(Path file, FileType type) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            if (parts.size() > MOST_PARTS) {
                return Optional.of(FileFault.BOMB);
            }
            if (!isOne(parts, type)) {
                return Optional.of(FileFault.BROKEN_OFFICE);
            }
            return parts.stream().anyMatch(PackageCheck::runs) ? Optional.of(FileFault.MACRO) : unpacked(parts);
        } catch (ZipException e) {
            return Optional.of(FileFault.BROKEN_OFFICE);
        }
    }

    private static boolean isOne(ZipFile parts, FileType type) {
        return switch (type) {
            case DOCX ->
                parts.getEntry("[Content_Types].xml") != null
                        && parts.stream().anyMatch(p -> p.getName().startsWith("word/"));
            case XLSX ->
                parts.getEntry("[Content_Types].xml") != null
                        && parts.stream().anyMatch(p -> p.getName().startsWith("xl/"));
            default -> parts.getEntry("content.xml") != null;
        };
    }

    private static boolean runs(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static Optional<FileFault> unpacked(ZipFile parts) throws IOException {
        long left = MOST_UNPACKED;
        byte[] piece = new byte[PIECE];
        Enumeration<? extends ZipEntry> all = parts.entries();
        while (all.hasMoreElements()) {
            try (InputStream part = parts.getInputStream(all.nextElement())) {
                int read = part.read(piece);
                while (read >= 0) {
                    left -= read;
                    if (left < 0) {
                        return Optional.of(FileFault.BOMB);
                    }
                    read = part.read(piece);
                }
            }
        }
        return Optional.empty();
    }
}
