package it.trama.agenda.resource;

import it.trama.agenda.OpenTimes;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Desks, rooms or mediators of the body: registers, with no datum of who is served. */
@Service
class Show {

    record All(List<Resources.Resource> rows, List<OpenTimes.Unfit> unfit, List<Kind> kept) {}

    record One(Resources.Resource resource, List<DeskHours.Hours> hours) {}

    private final Resources resources;
    private final DeskHours hours;
    private final OpenTimes times;
    private final ResourceRules rules;

    Show(Resources resources, DeskHours hours, OpenTimes times, ResourceRules rules) {
        this.resources = resources;
        this.hours = hours;
        this.times = times;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    All handle(Kind kind) {
        rules.require(kind);
        return new All(resources.of(kind), times.unfit(), rules.kept());
    }

    @Transactional(readOnly = true)
    One handle(Kind kind, UUID id) {
        rules.require(kind);
        var resource = resources.find(kind, id).orElseThrow(NotFound::new);
        return new One(resource, kind == Kind.DESK ? hours.of(id) : List.of());
    }
}
