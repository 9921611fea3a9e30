package it.trama.network.agreement;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.network.agreement.AgreementRows.Paper;
import it.trama.network.agreement.AgreementRows.Signed;
import it.trama.platform.files.FileStore;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.BodyKeeping;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office registers what was signed. Where it lets records be shared, the policies read it from this moment. */
@Service
class SignAgreement {

    private final CurrentActor actors;
    private final AgreementRows rows;
    private final Directory directory;
    private final BodyKeeping bodies;
    private final FileStore files;
    private final Audit audit;

    SignAgreement(
            CurrentActor actors,
            AgreementRows rows,
            Directory directory,
            BodyKeeping bodies,
            FileStore files,
            Audit audit) {
        this.actors = actors;
        this.rows = rows;
        this.directory = directory;
        this.bodies = bodies;
        this.files = files;
        this.audit = audit;
    }

    /** @param content of the signed paper, a PDF; null: none was sent */
    @Transactional
    public void handle(Signed signed, List<UUID> parties, String fileName, byte @Nullable [] content) {
        var actor = actors.actor();
        Keepers.requireOffice(actor);
        if (directory.organisation(signed.organisation()).isEmpty()) {
            throw new NotFound();
        }
        if (rows.isKnown(signed.id())) {
            return;
        }
        rows.add(signed, actor.user());
        rows.addParties(
                signed.id(),
                parties.stream()
                        .filter(party -> !party.equals(signed.organisation()))
                        .toList());
        if (content != null) {
            var paper = new Paper(fileName, "application/pdf", content.length, files.put(content));
            rows.addPaper(signed.id(), paper, actor.user());
        }
        if (signed.opens()) {
            String kind = signed.kind().equals("ART28") ? "PROCESSOR_ART28" : "PROTOCOL";
            bodies.openAgreement(signed.id(), signed.organisation(), kind, signed.valid());
        }
        audit.write(Entry.of("agreement.signed", "PLANNING").with(signed.kind()));
    }
}
