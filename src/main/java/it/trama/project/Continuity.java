package it.trama.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What goes on, changes and ends from one edition to the next. A resource goes on when it comes from the one before and nothing of what is
 * given, by whom and from where has changed: then its commitment and its assignment go on too. Anything else ends and begins anew.
 */
public record Continuity(Project before, Project after) {

    /** Resources of the edition after that go on from the one before, with the row they go on from. */
    public Map<UUID, Project.Resource> kept() {
        Map<UUID, Project.Resource> earlier = before.parts().resources().stream()
                .collect(Collectors.toMap(Project.Resource::origin, Function.identity()));
        return after.parts().resources().stream()
                .filter(resource -> Optional.ofNullable(earlier.get(resource.origin()))
                        .filter(old -> same(old, resource))
                        .isPresent())
                .collect(Collectors.toMap(
                        Project.Resource::id, resource -> earlier.getOrDefault(resource.origin(), resource)));
    }

    /** Resources of the edition before that are gone or changed. */
    public List<Project.Resource> ended() {
        var kept = kept().values().stream().map(Project.Resource::id).collect(Collectors.toSet());
        return before.parts().resources().stream()
                .filter(resource -> !kept.contains(resource.id()))
                .toList();
    }

    /** Supports of the edition after that help as the register already says. */
    public Map<UUID, Project.Support> keptSupports() {
        Map<UUID, Project.Support> earlier = before.parts().supports().stream()
                .collect(Collectors.toMap(Project.Support::origin, Function.identity()));
        return after.parts().supports().stream()
                .filter(support -> Optional.ofNullable(earlier.get(support.origin()))
                        .filter(old -> sameGiver(old, support))
                        .isPresent())
                .collect(Collectors.toMap(
                        Project.Support::id, support -> earlier.getOrDefault(support.origin(), support)));
    }

    public List<Project.Support> endedSupports() {
        var kept = keptSupports().values().stream().map(Project.Support::id).collect(Collectors.toSet());
        return before.parts().supports().stream()
                .filter(support -> !kept.contains(support.id()))
                .toList();
    }

    private boolean same(Project.Resource old, Project.Resource now) {
        return old.giver().equals(now.giver())
                && old.worth().unit() == now.worth().unit()
                && old.worth().quantity().compareTo(now.worth().quantity()) == 0
                && old.worth().unitValue().compareTo(now.worth().unitValue()) == 0
                && before.support(old.support())
                        .flatMap(was -> after.support(now.support()).filter(is -> sameGiver(was, is)))
                        .isPresent();
    }

    private static boolean sameGiver(Project.Support old, Project.Support now) {
        return old.kind().equals(now.kind()) && old.by().equals(now.by());
    }
}
