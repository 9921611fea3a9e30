package it.trama.project.signing;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.ProjectSheets.Signed;
import it.trama.trust.Documents;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed sheet on paper: the frozen text, and each signature as it was given. */
@Component
class SignedPrint {

    private final ProjectSheets sheets;
    private final Documents documents;

    SignedPrint(ProjectSheets sheets, Documents documents) {
        this.sheets = sheets;
        this.documents = documents;
    }

    byte[] of(Project project, Sheet sheet) {
        return sheets.print(
                project,
                sheets.thawed(sheet.text().content()),
                sheet.requests().stream()
                        .filter(Sheet.Request::signed)
                        .map(this::signed)
                        .toList());
    }

    private Signed signed(Sheet.Request request) {
        Sheet.Given given = java.util.Objects.requireNonNull(request.given());
        String how = t("project.signed." + given.mode(), Formats.longDate(given.day()));
        return new Signed(request.label(), signer(given), how, drawing(given.document()));
    }

    static String signer(Sheet.Given given) {
        return given.actingAs().isEmpty()
                ? given.signer()
                : t("project.signer.for", given.signer(), t("project.acting." + given.actingAs()));
    }

    /** A scanned copy stays beside the document; a drawn signature stands in it. */
    private String drawing(@Nullable UUID id) {
        return id == null
                ? ""
                : documents
                        .find(id)
                        .filter(document -> document.mediaType().equals("image/png"))
                        .map(document -> "data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(documents.content(document)))
                        .orElse("");
    }
}
