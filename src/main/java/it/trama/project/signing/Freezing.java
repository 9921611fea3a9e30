package it.trama.project.signing;

import it.trama.kernel.Actor;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.ProjectSheets.Party;
import it.trama.trust.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Freezes a text and asks each party for its signature. */
@Component
class Freezing {

    private final ProjectSheets texts;
    private final Sheets sheets;
    private final SignedRows rows;
    private final CurrentActor actors;
    private final Clock clock;

    Freezing(ProjectSheets texts, Sheets sheets, SignedRows rows, CurrentActor actors, Clock clock) {
        this.texts = texts;
        this.sheets = sheets;
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param version of the text that who asks has seen */
    Sheet freeze(Project project, int version) {
        if (!rows.freeze(project.id(), version)) {
            throw new OptimisticLockingFailureException("project " + project.id());
        }
        Actor actor = actors.actor();
        Project.Place place = project.place();
        String content = texts.frozen(texts.of(project));
        var sheet = new Sheet(
                UUID.randomUUID(),
                project.id(),
                new Sheet.Place(place.record(), place.compartment(), place.person()),
                new Sheet.Text(content, sha256(content), true),
                Sheet.Mandate.of(actor),
                List.of());
        sheets.add(sheet, clock.instant());
        int ordinal = 0;
        for (Party party : texts.parties(project)) {
            sheets.ask(sheet, UUID.randomUUID(), party, ++ordinal);
        }
        return sheets.ofProject(project.id()).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
