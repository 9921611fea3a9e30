package it.trama.document.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a phone was held, from the EXIF block of a JPEG: quarter turns to the right that make it upright. */
final class Orientation {

    private static final int HEAD = 1 << 17;
    private static final int SEGMENT_EXIF = 0xE1;
    private static final int TAG = 0x0112;

    private Orientation() {}

    static int of(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return of(ByteBuffer.wrap(in.readNBytes(HEAD)));
        }
    }

    private static int of(ByteBuffer head) {
        try {
            if ((head.getShort() & 0xFFFF) != 0xFFD8) {
                return 0;
            }
            while ((head.get() & 0xFF) == 0xFF) {
                int kind = head.get() & 0xFF;
                int length = head.getShort() & 0xFFFF;
                if (kind == SEGMENT_EXIF) {
                    return turns(head.slice(head.position() + 6, length - 8));
                }
                head.position(head.position() + length - 2);
            }
            return 0;
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            return 0; // a head that ends too soon says nothing
        }
    }

    private static int turns(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = tiff.getInt(4);
        int count = tiff.getShort(entries) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = entries + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
