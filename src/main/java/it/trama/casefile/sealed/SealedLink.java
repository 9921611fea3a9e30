package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.people.PersonSection;
import it.trama.people.SectionLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the person's page, only for who opens the sealed record or may open one. */
@Component
class SealedLink implements PersonSection {

    private final SealedRecords sealed;

    SealedLink(SealedRecords sealed) {
        this.sealed = sealed;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<SectionLink> of(UUID person, Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return Optional.empty();
        }
        List<UUID> open = sealed.ofPerson(person);
        if (open.size() == 1) {
            return Optional.of(new SectionLink(t("casefile.sealed.open"), "/cartelle/" + open.getFirst(), true));
        }
        return open.isEmpty() && sealed.networks().isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionLink(t("casefile.sealed.link"), SealedController.formOf(person), true));
    }
}
