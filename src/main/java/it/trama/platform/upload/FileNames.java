package it.trama.platform.upload;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as people and phones make them, made fit to keep and to hand out. */
public final class FileNames {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "documento";

    private FileNames() {}

    /**
     * The last part of a path, without what cannot be seen (controls, marks that turn the direction of writing), in one form of Unicode, not
     * too long, with the ending of what it is.
     */
    public static String clean(String sent, FileType type) {
        String stem = stem(sent);
        String ending = "." + type.ending();
        boolean fits = stem.toLowerCase(Locale.ROOT).endsWith(ending)
                || (type == FileType.JPEG && stem.toLowerCase(Locale.ROOT).endsWith(".jpeg"));
        return shortened(fits ? stem.substring(0, stem.lastIndexOf('.')) : stem) + ending;
    }

    /** A title where none was typed. */
    public static String title(String sent) {
        String stem = stem(sent);
        int dot = stem.lastIndexOf('.');
        return shortened((dot > 0 ? stem.substring(0, dot) : stem).replace('_', ' '));
    }

    /** Without what cannot be seen, for detection by name and for messages. */
    public static String stem(String sent) {
        String text = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200D]]", "")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("\\s+", " ")
                .strip();
        String named = visible.replaceAll("^\\.+", "");
        return named.isBlank() ? NAMELESS : named;
    }

    public static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
