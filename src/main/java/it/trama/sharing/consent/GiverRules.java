package it.trama.sharing.consent;

import it.trama.people.Ages;
import it.trama.people.People;
import it.trama.people.People.Inhabitant;
import it.trama.people.Representative;
import it.trama.people.RepresentativeKind;
import it.trama.platform.definition.DefinitionFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may consent for whom: {@code sharing/givers/givers.json}, with the reason of each. */
@Component
class GiverRules {

    record Definition(List<Situation> situations) {}

    record Situation(String code, String reason, List<Giver> givers) {}

    private static final List<String> CODES = List.of(
            "ADULT",
            "ADULT_SUPPORTED",
            "ADULT_GUARDED",
            "CHILD",
            "CHILD_OF_SEPARATED",
            "CHILD_GUARDED",
            "YOUNG",
            "YOUNG_OF_SEPARATED",
            "YOUNG_GUARDED");

    private final Map<String, Situation> situations;
    private final People people;
    private final Clock clock;

    GiverRules(People people, Clock clock) {
        this.situations = DefinitionFiles.read("sharing/givers", Definition.class, GiverRules::problems).stream()
                .flatMap(definition -> definition.situations().stream())
                .collect(Collectors.toUnmodifiableMap(Situation::code, Function.identity()));
        this.people = people;
        this.clock = clock;
    }

    private static List<String> problems(Definition definition) {
        var codes = definition.situations().stream().map(Situation::code).toList();
        return CODES.stream()
                .filter(code -> !codes.contains(code))
                .map(code -> "manca la situazione " + code)
                .toList();
    }

    /** By the registry: age, who represents the person, whether the parents live together. An unknown person is an adult. */
    Situation of(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return people.identity(person)
                .map(identity -> situation(identity.birthDate(), suffix(person, today, identity.birthDate())))
                .orElseGet(() -> situation("ADULT"));
    }

    /** For who has no registry: by the age alone. */
    Situation of(LocalDate birth) {
        return situation(birth, "");
    }

    /** Everything that may be chosen somewhere. */
    static List<Giver> all() {
        return Arrays.asList(Giver.values());
    }

    private String suffix(UUID person, LocalDate today, LocalDate birth) {
        List<Representative> all = people.representatives(person).stream()
                .filter(Representative::mayAct)
                .toList();
        if (has(all, RepresentativeKind.GUARDIAN)) {
            return "_GUARDED";
        }
        if (!Ages.isMinor(birth, today)) {
            return has(all, RepresentativeKind.SUPPORT_ADMINISTRATOR) || has(all, RepresentativeKind.CURATOR)
                    ? "_SUPPORTED"
                    : "";
        }
        var home = people.livingTogether(person, today).stream()
                .map(Inhabitant::person)
                .map(identity -> identity.id())
                .toList();
        return all.stream()
                        .filter(one -> one.kind() == RepresentativeKind.PARENT)
                        .anyMatch(parent -> parent.person() == null || !home.contains(parent.person()))
                ? "_OF_SEPARATED"
                : "";
    }

    private static boolean has(List<Representative> all, RepresentativeKind kind) {
        return all.stream().anyMatch(one -> one.kind() == kind);
    }

    private Situation situation(LocalDate birth, String suffix) {
        LocalDate today = LocalDate.now(clock);
        if (!Ages.isMinor(birth, today)) {
            return situation("ADULT" + suffix);
        }
        return situation((Ages.hasOwnVoice(birth, today) ? "YOUNG" : "CHILD") + suffix);
    }

    private Situation situation(String code) {
        return java.util.Objects.requireNonNull(situations.get(code), code);
    }
}
