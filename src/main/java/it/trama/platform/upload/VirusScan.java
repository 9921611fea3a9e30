package it.trama.platform.upload;

import java.nio.file.Path;
import java.util.Optional;

/** The port to a virus scanner of the operator's. Where there is none the page says so. */
public interface VirusScan {

    boolean configured();

    /** INFECTED or SCAN_FAILED: a file that could not be looked at is not taken. Empty when clean, or when there is no scanner. */
    Optional<FileFault> fault(Path file);
}
