package it.trama.governance;

import it.trama.governance.Sessions.Subject;
import it.trama.plan.ResolutionSubjects;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules wait to have decided. */
@Component
public class Subjects {

    private final ObjectProvider<ResolutionSubjects> offered;

    Subjects(ObjectProvider<ResolutionSubjects> offered) {
        this.offered = offered;
    }

    public List<ResolutionSubjects.Subject> waiting() {
        return offered.orderedStream().flatMap(one -> one.waiting().stream()).toList();
    }

    public Optional<ResolutionSubjects.Subject> find(Subject subject) {
        return of(subject.kind()).flatMap(one -> one.find(subject.id()));
    }

    /** Whether it may be decided: not yet approved, nor taken back by who proposed it. */
    public boolean waits(Subject subject) {
        return of(subject.kind()).stream()
                .flatMap(one -> one.waiting().stream())
                .anyMatch(waiting -> waiting.id().equals(subject.id()));
    }

    public Optional<ResolutionSubjects.Subject> instead(Subject subject) {
        return of(subject.kind()).flatMap(one -> one.instead(subject.id()));
    }

    /** Who makes a subject of this kind effective. */
    public Optional<ResolutionSubjects> of(String kind) {
        return offered.orderedStream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
