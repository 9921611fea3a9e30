package it.trama.signal.cohort;

import it.trama.signal.MatchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The same person twice: by fiscal code without omocodia, by name however spelt with the birth date, or because the registry knows one for both. */
final class Twins {

    /** @param twins line that repeats another of the same file; {@code known} lines of who was on the list before */
    record Sorted(List<ListReader.Told> fresh, Map<Integer, Integer> twins, int known) {}

    private Twins() {}

    /** Each line with who it is in the registry, when exactly one can be meant. */
    static List<ListReader.Told> named(List<ListReader.Told> lines, CohortPeople people) {
        List<String> codes = lines.stream()
                .map(l -> l.keys().key().codeBase())
                .filter(code -> !code.isEmpty())
                .toList();
        List<LocalDate> births = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.birth()).stream())
                .distinct()
                .toList();
        var byCode = new HashMap<String, UUID>();
        var byKey = new HashMap<String, List<UUID>>();
        people.registry(codes, births).forEach(known -> {
            byCode.put(known.codeBase(), known.id());
            byKey.computeIfAbsent(
                            MatchKey.of(known.familyName(), known.givenName(), known.birthDate()),
                            _ -> new ArrayList<>())
                    .add(known.id());
        });
        return lines.stream().map(line -> named(line, byCode, byKey)).toList();
    }

    private static ListReader.Told named(
            ListReader.Told line, Map<String, UUID> byCode, Map<String, List<UUID>> byKey) {
        CohortPeople.Key key = line.keys().key();
        List<UUID> same = byKey.getOrDefault(key.matchKey(), List.of());
        UUID person = key.codeBase().isEmpty() ? same.size() == 1 ? same.getFirst() : null : byCode.get(key.codeBase());
        return line.known(new CohortPeople.Key(key.codeBase(), key.matchKey(), person));
    }

    static Sorted sort(List<ListReader.Told> lines, List<CohortPeople.Key> before) {
        var there = new HashMap<String, Integer>();
        before.forEach(key -> marks(key).forEach(mark -> there.put(mark, 0)));
        var fresh = new ArrayList<ListReader.Told>();
        var twins = new HashMap<Integer, Integer>();
        int known = 0;
        for (ListReader.Told line : lines) {
            Integer earlier = marks(line.keys().key())
                    .flatMap(mark -> Optional.ofNullable(there.get(mark)).stream())
                    .findFirst()
                    .orElse(null);
            if (earlier == null) {
                fresh.add(line);
                marks(line.keys().key()).forEach(mark -> there.put(mark, line.number()));
            } else if (earlier == 0) {
                known++;
            } else {
                twins.put(line.number(), earlier);
            }
        }
        return new Sorted(fresh, twins, known);
    }

    private static Stream<String> marks(CohortPeople.Key key) {
        return Stream.of("C" + key.codeBase(), "K" + key.matchKey(), "P" + (key.person() == null ? "" : key.person()))
                .filter(mark -> mark.length() > 1);
    }
}
