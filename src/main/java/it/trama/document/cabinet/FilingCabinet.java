package it.trama.document.cabinet;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.NewDocument;
import it.trama.document.Cabinet;
import it.trama.document.ProtocolNumber;
import it.trama.document.ProtocolRegister;
import it.trama.trust.CurrentActor;
import it.trama.trust.Documents;
import it.trama.trust.Documents.Document;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way into the folders: the file, what it is, its protocol number. */
@Component
class FilingCabinet implements Filing, Cabinet {

    static final int LONGEST_TITLE = 200;

    private final Documents documents;
    private final Papers papers;
    private final ProtocolRegister register;
    private final CurrentActor actors;
    private final Clock clock;
    private final Tika types = new Tika();

    FilingCabinet(Documents documents, Papers papers, ProtocolRegister register, CurrentActor actors, Clock clock) {
        this.documents = documents;
        this.papers = papers;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public UUID file(NewDocument document) {
        String title = document.title().strip();
        var label = new Label(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                LocalDate.now(clock),
                document.direction(),
                "");
        var paper = new Paper(
                UUID.randomUUID(),
                new Place(document.record(), document.compartment(), document.folder()),
                label,
                document.fileName(),
                types.detect(document.content(), document.fileName()),
                Origin.FILED,
                null);
        return file(paper, document.content()).id();
    }

    @Override
    public Filed file(Paper paper, byte[] content) {
        ProtocolNumber number = registered(paper);
        documents.store(document(paper), content);
        papers.add(paper, PagePictures.count(paper.mediaType(), content));
        return new Filed(paper.id(), number);
    }

    @Override
    public Filed file(Paper paper, Path content) {
        ProtocolNumber number = registered(paper);
        documents.store(document(paper), content);
        papers.add(paper, PagePictures.count(paper.mediaType(), content));
        return new Filed(paper.id(), number);
    }

    @Override
    public Filed issue(Paper paper, Function<ProtocolNumber, byte[]> print) {
        ProtocolNumber number = register(paper);
        byte[] content = print.apply(number);
        documents.store(document(paper), content);
        papers.add(paper, PagePictures.count(paper.mediaType(), content));
        return new Filed(paper.id(), number);
    }

    @Override
    public boolean holds(UUID paper) {
        return papers.holds(paper);
    }

    @Override
    public Optional<Paper> replaceable(UUID record, UUID id) {
        return papers.find(record, id)
                .filter(row -> OpenPaper.mayChange(row, actors.actor()))
                .map(FilingCabinet::paper);
    }

    @Override
    public List<Paper> papers(UUID record) {
        return papers.open(record).stream().map(FilingCabinet::paper).toList();
    }

    private static Paper paper(Papers.Row row) {
        return new Paper(
                row.id(),
                row.place(),
                row.label(),
                row.file().name(),
                row.file().mediaType(),
                row.deed().origin(),
                row.deed().replaces());
    }

    private @Nullable ProtocolNumber registered(Paper paper) {
        return paper.label().direction() == Direction.INTERNAL ? null : register(paper);
    }

    private ProtocolNumber register(Paper paper) {
        return register.register(new ProtocolRegister.Registration(
                paper.id(),
                paper.place().record(),
                paper.place().compartment(),
                paper.label().direction(),
                paper.label().title(),
                paper.label().party()));
    }

    private static Document document(Paper paper) {
        return new Document(
                paper.id(), paper.place().record(), paper.place().compartment(), paper.fileName(), paper.mediaType());
    }
}
