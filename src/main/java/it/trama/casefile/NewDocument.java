package it.trama.casefile;

import it.trama.kernel.Compartment;
import java.util.UUID;

/**
 * A document to be filed.
 *
 * @param title    by which it is found again
 * @param fileName as the sender named it; {@code content} is stored encrypted
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record NewDocument(
        UUID record,
        Compartment compartment,
        Folder folder,
        String title,
        Direction direction,
        String fileName,
        byte[] content) {}
