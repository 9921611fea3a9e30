package it.trama.governance.agenda;

import it.trama.governance.Bodies;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Subjects;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new item may be about. */
@Service
class NewItems {

    record Choices(List<Option> subjects, List<Option> majorities) {

        /** @param subject one of those, or nothing */
        ItemForm of(String subject) {
            return subjects.stream()
                    .filter(option -> option.value().equals(subject))
                    .findFirst()
                    .map(option -> ItemForm.blank().about(option))
                    .orElseGet(ItemForm::blank);
        }
    }

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Subjects subjects;

    NewItems(GovernanceDesk desk, Sessions sessions, Bodies bodies, Subjects subjects) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true)
    public Choices handle(UUID session) {
        desk.requireRunner();
        if (sessions.find(session).isEmpty()) {
            throw new NotFound();
        }
        return new Choices(
                subjects.waiting().stream()
                        .map(subject -> new Option(subject.kind() + ":" + subject.id(), subject.title()))
                        .toList(),
                bodies.majorities().stream()
                        .map(majority -> new Option(majority.code(), majority.name()))
                        .toList());
    }
}
