package it.trama.project.review;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.kernel.NotFound;
import it.trama.people.People;
import it.trama.platform.files.PdfPrinter;
import it.trama.project.Project;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Reviews.Signed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the document of a review and keeps it among the record's. */
@Component
class ReviewPrinter {

    private final PdfPrinter printer;
    private final Filing filing;
    private final People people;
    private final Clock clock;

    ReviewPrinter(PdfPrinter printer, Filing filing, People people, Clock clock) {
        this.printer = printer;
        this.filing = filing;
        this.people = people;
        this.clock = clock;
    }

    Signed keep(Review review, List<DomainFound> domains, Project project, String signers) {
        String person = people.identity(project.place().person())
                .orElseThrow(NotFound::new)
                .fullName();
        byte[] pdf =
                printer.print("project/review-document", ReviewPages.sheet(review, domains, project, person, signers));
        Project.Place place = project.place();
        UUID id = filing.file(new NewDocument(
                place.record(),
                place.compartment(),
                Folder.AGREEMENTS,
                t("project.review.filed", project.outline().title()),
                Direction.INTERNAL,
                t("project.review.file", review.held().on()),
                pdf));
        return new Signed(signers, OffsetDateTime.now(clock), id, sha256(pdf));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
