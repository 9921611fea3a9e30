package it.trama.document.upload;

import it.trama.casefile.SocialRecords;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Filed;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Origin;
import it.trama.document.Cabinet.Paper;
import it.trama.document.Cabinet.Place;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.platform.upload.Received;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files what was received: all of it or nothing. */
@Service
class UploadPapers {

    /** @param id of the first; {@code version} the document that gets a newer version */
    record Command(
            UUID id, Place place, Label label, @Nullable UUID version) {}

    private final SocialRecords records;
    private final AccessRights rights;
    private final Cabinet cabinet;
    private final Audit audit;

    UploadPapers(SocialRecords records, AccessRights rights, Cabinet cabinet, Audit audit) {
        this.records = records;
        this.rights = rights;
        this.cabinet = cabinet;
        this.audit = audit;
    }

    /** Empty for a second sending, which changes nothing. */
    @Transactional
    List<Filed> handle(Command command, List<Received.File> files) {
        var head = records.require(command.place().record(), AccessLevel.WORK);
        rights.require(head.id(), command.place().compartment(), AccessLevel.WORK);
        if (cabinet.holds(command.id())) {
            return List.of();
        }
        var filed = new ArrayList<Filed>();
        for (Received.File file : files) {
            filed.add(cabinet.file(paper(command, file, filed.size(), files.size()), file.content()));
        }
        audit.write(Audit.Entry.of("document.filed", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(command.place().compartment() == Compartment.SEALED)
                .with("files=" + files.size()));
        return filed;
    }

    private Paper paper(Command command, Received.File file, int n, int of) {
        UUID replaced = n == 0 ? command.version() : null;
        Place place = replaced == null
                ? command.place()
                : cabinet.replaceable(command.place().record(), replaced)
                        .orElseThrow(NotFound::new)
                        .place();
        return new Paper(
                n == 0 ? command.id() : next(command.id(), n),
                place,
                titled(command.label(), file, of),
                file.name(),
                file.type().mediaType(),
                Origin.UPLOADED,
                replaced);
    }

    /** Of several files each is told from the others by its name. */
    private static Label titled(Label label, Received.File file, int of) {
        String typed = label.title();
        String title = typed.isEmpty() ? file.title() : of == 1 ? typed : typed + ": " + file.title();
        String kept = title.length() > 200 ? title.substring(0, 200) : title;
        return new Label(kept, label.dated(), label.direction(), label.party());
    }

    private static UUID next(UUID first, int n) {
        return UUID.nameUUIDFromBytes((first + ":" + n).getBytes(StandardCharsets.UTF_8));
    }
}
