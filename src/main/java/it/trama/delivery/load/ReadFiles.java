package it.trama.delivery.load;

import it.trama.kernel.NotFound;
import it.trama.platform.upload.TableFile;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files a body has sent, what became of one, and the model to fill in. */
@Service
class ReadFiles {

    /** @param limit null: all that is wrong */
    record One(UUID id, @org.jspecify.annotations.Nullable Integer limit) {}

    record Model() {}

    record Receipt(FileRows.Sent file, List<String> header, List<TableFile.Wrong> wrong) {}

    private final FileRights rights;
    private final FileRows files;
    private final Audit audit;

    ReadFiles(FileRights rights, FileRows files, Audit audit) {
        this.rights = rights;
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    public List<FileRows.Sent> handle() {
        var actor = rights.require();
        audit.write(Audit.Entry.of("delivery.files.listed", "DELIVERY"));
        return files.sent(actor.organisation());
    }

    @Transactional
    public Receipt handle(One one) {
        var actor = rights.require();
        var file = files.find(one.id(), actor.organisation()).orElseThrow(NotFound::new);
        audit.write(
                Audit.Entry.of("delivery.file.read", "DELIVERY").with(one.id().toString()));
        return new Receipt(file, files.header(one.id()), files.wrong(one.id(), one.limit()));
    }

    @Transactional
    public List<FileRows.Named> handle(Model model) {
        var actor = rights.require();
        audit.write(Audit.Entry.of("delivery.file.model", "DELIVERY"));
        return files.named(actor.organisation());
    }
}
