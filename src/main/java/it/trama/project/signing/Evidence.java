package it.trama.project.signing;

import it.trama.trust.Documents;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What shows a signature: the scanned paper, or the drawing made on the screen. */
@Component
class Evidence {

    /** @param mediaType as the content says, not as its sender */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Shown(String fileName, String mediaType, byte[] content) {}

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final Documents documents;

    Evidence(Documents documents) {
        this.documents = documents;
    }

    /** What the first bytes say; empty text for anything that is no scan. */
    static String mediaType(byte[] content) {
        if (begins(content, PNG)) {
            return "image/png";
        }
        if (begins(content, JPEG)) {
            return "image/jpeg";
        }
        return begins(content, PDF) ? "application/pdf" : "";
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    Optional<Sheet.Refusal> refusal(GiveSignature.Command command) {
        Shown shown = command.shown();
        if (command.mode() == Sheet.Mode.ON_PAPER && shown == null) {
            return Optional.of(new Sheet.Refusal.NothingShown());
        }
        Set<String> accepted = command.mode() == Sheet.Mode.ON_PAPER
                ? Set.of("image/png", "image/jpeg", "application/pdf")
                : Set.of("image/png");
        return shown != null && !accepted.contains(shown.mediaType())
                ? Optional.of(new Sheet.Refusal.NotAnImage())
                : Optional.empty();
    }

    @Nullable UUID keep(Sheet sheet, GiveSignature.Command command) {
        Shown shown = command.shown();
        if (shown == null || command.mode() == Sheet.Mode.BY_ACCOUNT) {
            return null;
        }
        UUID id = UUID.randomUUID();
        documents.store(
                new Documents.Document(
                        id, sheet.place().record(), sheet.place().compartment(), shown.fileName(), shown.mediaType()),
                shown.content());
        return id;
    }
}
