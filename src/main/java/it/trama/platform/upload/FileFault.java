package it.trama.platform.upload;

/** Why a file is not taken; texts are {@code platform.fault.*}. */
public enum FileFault {
    EMPTY,
    TOO_LARGE,
    EXECUTABLE,
    WEB_PAGE,
    MACRO,
    OLD_OFFICE,
    WRONG_TYPE,
    BROKEN_PDF,
    LOCKED_PDF,
    BROKEN_IMAGE,
    BROKEN_OFFICE,
    BOMB,
    INFECTED,
    SCAN_FAILED,
    NOT_A_PHOTO,
    TOO_MANY_PHOTOS,
    NOT_RECEIVED
}
