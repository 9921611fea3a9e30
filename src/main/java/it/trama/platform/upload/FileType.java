package it.trama.platform.upload;

import java.util.Arrays;
import java.util.Optional;

/** What a record keeps. Each has the ending that its name gets, whatever the sender called it. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    SIGNED("application/pkcs7-mime", "p7m");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    public boolean isPackage() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }

    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
