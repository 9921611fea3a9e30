package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.platform.files.PdfPrinter;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Documents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the document of a pact and keeps it among the record's documents. */
@Component
class PactPrinter {

    private final PdfPrinter printer;
    private final Documents documents;
    private final People people;
    private final Pathways pathways;
    private final PactFacts facts;
    private final CurrentActor actors;

    PactPrinter(
            PdfPrinter printer,
            Documents documents,
            People people,
            Pathways pathways,
            PactFacts facts,
            CurrentActor actors) {
        this.printer = printer;
        this.documents = documents;
        this.people = people;
        this.pathways = pathways;
        this.facts = facts;
        this.actors = actors;
    }

    byte[] print(Pact pact, List<Pact.Signature> signatures) {
        Pathway pathway = pathways.get(pact.named().pathway());
        Identity person = people.identity(pact.place().person()).orElseThrow(NotFound::new);
        Map<UUID, Directory.Organisation> bodies = facts.organisations();
        var names = new PactDocumentPage.Names(
                person.fullName(),
                PactFacts.nameOf(bodies, actors.actor().organisation()),
                id -> PactFacts.nameOf(bodies, id),
                facts::lineName,
                facts::planItem,
                "project.thread.printed");
        var page = PactDocumentPage.of(pathway.title(), pact, person.birthDate(), signatures, names, facts.today());
        return printer.print(pathway.course().document().template(), page);
    }

    UUID store(Pact pact, byte[] printed) {
        String file = pathways.get(pact.named().pathway()).course().document().fileName();
        UUID id = UUID.randomUUID();
        String number = pact.named().number().replace(' ', '-').replace('/', '-');
        documents.store(
                new Documents.Document(
                        id,
                        pact.place().record(),
                        pact.place().compartment(),
                        file + "-" + number + ".pdf",
                        "application/pdf"),
                printed);
        return id;
    }

    static String party(String party, PactDocumentPage.Names names) {
        if (party.startsWith(Pact.BODY)) {
            return names.body().apply(UUID.fromString(party.substring(Pact.BODY.length())));
        }
        return party.equals(Pathway.PartyKind.PERSON.name())
                ? t("project.party.PERSON.named", names.person())
                : t("project.party.SOCIAL_WORKER.named", names.service());
    }
}
