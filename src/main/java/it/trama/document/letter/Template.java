package it.trama.document.letter;

import it.trama.casefile.Folder;
import java.util.List;

/**
 * A letter as data: words with placeholders of {@link Field}, and nothing else.
 *
 * @param recipient to whom it goes, a placeholder or words
 */
record Template(
        String code,
        int version,
        String title,
        Folder folder,
        String recipient,
        String subject,
        List<String> paragraphs) {}
