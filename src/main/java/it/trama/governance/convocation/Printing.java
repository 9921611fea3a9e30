package it.trama.governance.convocation;

import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Subjects;
import it.trama.plan.ResolutionSubjects;
import org.springframework.stereotype.Component;

/** What an item decides is attached on paper, as it is when the session is called: nobody has to remember it. */
@Component
class Printing {

    private final Subjects subjects;
    private final Enclosures enclosures;

    Printing(Subjects subjects, Enclosures enclosures) {
        this.subjects = subjects;
        this.enclosures = enclosures;
    }

    void attach(Prepared prepared) {
        for (Item item : prepared.agenda()) {
            enclosures.dropPrinted(item.id());
            Subject subject = item.version().subject();
            if (subject != null && !item.withdrawn()) {
                subjects.of(subject.kind()).ifPresent(owner -> attach(item, subject, owner));
            }
        }
    }

    private void attach(Item item, Subject subject, ResolutionSubjects owner) {
        String name = owner.find(subject.id())
                .map(ResolutionSubjects.Subject::title)
                .orElse(item.version().title());
        owner.printed(subject.id())
                .ifPresent(pdf ->
                        enclosures.addPrinted(item, subject.id(), name.replaceAll("[^0-9\\p{L}]+", "-") + ".pdf", pdf));
    }
}
