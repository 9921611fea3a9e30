package it.trama.project.document;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.project.Project;
import it.trama.trust.Documents;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps what was signed: among the record's documents, with its SHA-256, and in the record's folders where they are kept. */
@Component
class Keeping {

    private final Documents documents;
    private final ObjectProvider<Filing> filing;

    Keeping(Documents documents, ObjectProvider<Filing> filing) {
        this.documents = documents;
        this.filing = filing;
    }

    Project.Kept keep(Project project, String fileName, byte[] printed) {
        UUID id = UUID.randomUUID();
        Project.Place place = project.place();
        String name = "%s-%s%s.pdf"
                .formatted(
                        fileName,
                        project.named().number().replace(' ', '-').replace('/', '-'),
                        project.named().edition() == 1
                                ? ""
                                : "-v" + project.named().edition());
        documents.store(
                new Documents.Document(id, place.record(), place.compartment(), name, "application/pdf"), printed);
        filing.ifAvailable(folders -> folders.file(new NewDocument(
                place.record(),
                place.compartment(),
                Folder.AGREEMENTS,
                project.outline().title(),
                Direction.INTERNAL,
                name,
                printed)));
        return new Project.Kept(id, sha256(printed));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
