package it.trama.document.access;

import it.trama.casefile.SocialRecords;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Paper;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delivered copy and the papers that go with it, in one archive. */
@Service
class TakeCopy {

    private final SocialRecords records;
    private final Requests requests;
    private final Cabinet cabinet;
    private final Documents documents;
    private final Audit audit;

    TakeCopy(SocialRecords records, Requests requests, Cabinet cabinet, Documents documents, Audit audit) {
        this.records = records;
        this.requests = requests;
        this.cabinet = cabinet;
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    byte[] handle(UUID record, UUID id) {
        var head = records.require(record, AccessLevel.WORK);
        Requests.Row request = requests.find(record, id).orElseThrow(NotFound::new);
        Requests.Delivered delivered = request.delivered();
        if (delivered == null) {
            throw new NotFound();
        }
        boolean sealed = request.compartment() == Compartment.SEALED;
        List<Paper> papers = cabinet.papers(record).stream()
                .filter(paper -> paper.id().equals(delivered.paper())
                        || (paper.origin() != Cabinet.Origin.ACCESS_COPY
                                && (paper.place().compartment() == Compartment.SEALED) == sealed
                                && !request.leftOut().contains(paper.id())
                                && !paper.label().dated().isAfter(delivered.on())))
                .toList();
        audit.write(Audit.Entry.of("access.downloaded", "RIGHTS")
                .about(head.person())
                .on(record)
                .sealedIf(sealed)
                .with("papers=" + papers.size()));
        return zipped(papers);
    }

    private byte[] zipped(List<Paper> papers) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            int n = 0;
            for (Paper paper : papers) {
                n++;
                zip.putNextEntry(new ZipEntry("%02d-%s".formatted(n, paper.fileName())));
                try (var content = documents.open(documents.find(paper.id()).orElseThrow(NotFound::new))) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
