package it.trama.agreement.folio;

import it.trama.agreement.Desk;
import it.trama.agreement.folio.AgreementRows.Numbers;
import it.trama.agreement.folio.PartRows.Duty;
import it.trama.agreement.folio.PartRows.File;
import it.trama.agreement.folio.PartRows.Party;
import it.trama.agreement.folio.PartRows.Text;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import it.trama.trust.Directory;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who govern and the plan office; about institutions only, so reading leaves no trace. */
@Service
class ReadAgreements {

    record Listed(List<Agreement> agreements, Map<UUID, Numbers> numbers) {}

    /** @param bodies to choose from; empty for who only reads */
    record Shown(
            Agreement agreement,
            Optional<Agreement> renews,
            List<Party> parties,
            List<Text> texts,
            List<Duty> duties,
            List<Directory.Organisation> bodies,
            String savedBy) {}

    record Kinds() {}

    record OpenText(UUID agreement, UUID text) {}

    /** @param content who asks closes it */
    record Opened(File file, InputStream content) {}

    private final AgreementRows rows;
    private final PartRows parts;
    private final Directory directory;
    private final FileStore files;
    private final Desk desk;

    ReadAgreements(AgreementRows rows, PartRows parts, Directory directory, FileStore files, Desk desk) {
        this.rows = rows;
        this.parts = parts;
        this.directory = directory;
        this.files = files;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Listed handle() {
        desk.requireReader();
        return new Listed(
                rows.all(), rows.numbers().stream().collect(Collectors.toMap(Numbers::id, Function.identity())));
    }

    @Transactional(readOnly = true)
    public List<Agreement.Kind> handle(Kinds query) {
        desk.requireKeeper();
        return rows.kinds();
    }

    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        desk.requireReader();
        Agreement agreement = rows.find(id).orElseThrow(NotFound::new);
        UUID renews = agreement.links().renews();
        UUID by = agreement.saved().by();
        return new Shown(
                agreement,
                renews == null ? Optional.empty() : rows.find(renews),
                parts.parties(id),
                parts.texts(id),
                parts.duties(id),
                desk.keeps() ? directory.organisations() : List.of(),
                directory.names(List.of(by)).getOrDefault(by, ""));
    }

    @Transactional
    public Opened handle(OpenText query) {
        desk.requireReader();
        File file = parts.file(query.agreement(), query.text()).orElseThrow(NotFound::new);
        desk.write("agreement.text.opened", query.agreement());
        return new Opened(file, files.open(file.contentHash()));
    }
}
