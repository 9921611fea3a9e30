package it.trama.project.document;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.project.Project;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what was signed in the record's folder of agreements, with its SHA-256. */
@Component
class Keeping {

    private final Filing filing;

    Keeping(Filing filing) {
        this.filing = filing;
    }

    Project.Kept keep(Project project, String fileName, byte[] printed) {
        Project.Place place = project.place();
        int edition = project.named().edition();
        String number = project.named().number().replace(' ', '-').replace('/', '-');
        UUID id = filing.file(new NewDocument(
                place.record(),
                place.compartment(),
                Folder.AGREEMENTS,
                project.outline().title(),
                Direction.INTERNAL,
                "%s-%s%s.pdf".formatted(fileName, number, edition == 1 ? "" : "-v" + edition),
                printed));
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
