package it.trama.casefile.careteam;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import it.trama.trust.Holder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom one may ask into a care team: colleagues of one's body, teams, bodies. */
@Component
class Candidates {

    private static final List<Role> COLLEAGUES =
            List.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER, Role.ACCESS_DESK);

    private final Directory directory;
    private final CurrentActor actors;

    Candidates(Directory directory, CurrentActor actors) {
        this.directory = directory;
        this.actors = actors;
    }

    /** @param sealed only persons, one by one */
    List<Option> options(boolean sealed) {
        Stream<Option> users = colleagues().entrySet().stream()
                .map(c -> new Option("u:" + c.getKey(), t("casefile.careteam.user", c.getValue())));
        if (sealed) {
            return users.toList();
        }
        Stream<Option> teams = directory.teams().stream()
                .map(team -> new Option("t:" + team.id(), t("casefile.careteam.team", team.name())));
        Stream<Option> bodies = directory.organisations().stream()
                .map(o -> new Option("o:" + o.id(), t("casefile.careteam.body", o.name())));
        return Stream.of(users, teams, bodies).flatMap(o -> o).toList();
    }

    private Map<UUID, String> colleagues() {
        var all = new LinkedHashMap<UUID, String>();
        for (Role role : COLLEAGUES) {
            directory.staff(actors.actor().organisation(), role).forEach(s -> all.put(s.user(), s.name()));
        }
        return all;
    }

    /** The name of the body that lacks a valid agreement; empty when all is well. */
    Optional<String> withoutAgreement(Candidate who) {
        if (!who.isBody()) {
            return Optional.empty();
        }
        boolean covered = directory.organisationsUnderAgreement().stream().anyMatch(o -> o.id().equals(who.id()));
        return covered
                ? Optional.empty()
                : Optional.of(
                        directory.organisation(who.id()).map(Organisation::name).orElseThrow(NotFound::new));
    }

    Holder require(Candidate who) {
        return switch (who.kind()) {
            case 'u' -> colleagues().containsKey(who.id()) ? Holder.user(who.id()) : missing();
            case 't' ->
                directory.teams().stream().anyMatch(team -> team.id().equals(who.id()))
                        ? Holder.team(who.id())
                        : missing();
            default -> Holder.organisation(who.id());
        };
    }

    private static Holder missing() {
        throw new NotFound();
    }
}
