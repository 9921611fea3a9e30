package it.trama.signal;

import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.trust.SealedNetwork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of one kind of antenna, as data.
 *
 * @param within in how many days somebody answers
 * @param duty   what the law asks of who signals violence
 */
public record Sheet(
        String code, int version, String title, Sender sender, Within within, String duty, List<Group> groups) {

    /** In days; sealed: when violence is signalled. */
    public record Within(int answer, int sealed) {}

    public record Group(String title, List<Indicator> indicators) {}

    /**
     * @param reason code of {@link Reason} that it would be at an access desk
     * @param seals  network that keeps it from everybody else; empty: none
     */
    public record Indicator(String code, String text, String reason, String seals) {

        public Optional<SealedNetwork> network() {
            return seals.isEmpty() ? Optional.empty() : Optional.of(SealedNetwork.valueOf(seals));
        }
    }

    public Stream<Indicator> indicators() {
        return groups.stream().flatMap(group -> group.indicators().stream());
    }

    /** The indicators of these codes, in the order of the sheet. */
    public List<Indicator> of(Collection<String> codes) {
        return indicators().filter(i -> codes.contains(i.code())).toList();
    }

    /** Networks that the ticked indicators seal for, by name; empty: an ordinary signal. */
    public List<SealedNetwork> networks(Collection<String> codes) {
        return of(codes).stream()
                .flatMap(i -> i.network().stream())
                .distinct()
                .sorted(Comparator.comparing(SealedNetwork::name))
                .toList();
    }

    public Set<Reason> reasons(Collection<String> codes) {
        Set<Reason> found = of(codes).stream()
                .flatMap(i -> Reason.ofCode(i.reason()).stream())
                .collect(Collectors.toSet());
        return found.isEmpty() ? Set.of(Reason.OTHER) : found;
    }

    List<String> problems() {
        var found = new ArrayList<String>();
        if (code.isBlank() || title.isBlank() || duty.isBlank() || version < 1) {
            found.add("manca il codice, il titolo, l'obbligo di legge o la versione");
        }
        if (within.answer() < 1 || within.sealed() < 1) {
            found.add("i giorni per rispondere sono almeno uno");
        }
        var codes = new TreeSet<String>();
        indicators().forEach(indicator -> {
            if (!codes.add(indicator.code())) {
                found.add("l'indicatore " + indicator.code() + " c'è due volte");
            }
            found.addAll(problems(indicator));
        });
        if (codes.isEmpty()) {
            found.add("non ha indicatori");
        }
        return found;
    }

    private static List<String> problems(Indicator indicator) {
        var found = new ArrayList<String>();
        if (Reason.ofCode(indicator.reason()).isEmpty()) {
            found.add("l'indicatore " + indicator.code() + " ha un motivo sconosciuto: " + indicator.reason());
        }
        if (!indicator.seals().isEmpty()
                && Stream.of(SealedNetwork.values()).noneMatch(n -> n.name().equals(indicator.seals()))) {
            found.add("l'indicatore " + indicator.code() + " è per una rete sconosciuta: " + indicator.seals());
        }
        return found;
    }
}
