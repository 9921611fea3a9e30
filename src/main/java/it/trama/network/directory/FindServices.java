package it.trama.network.directory;

import it.trama.network.Resources;
import it.trama.network.Resources.Resource;
import it.trama.network.directory.Towns.Town;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search. Facilities are no persons and who looks need not say who they are: no trace is kept. */
@Service
class FindServices {

    /** @param kilometres as the crow flies; null: not asked near anything */
    record Hit(Resource resource, @Nullable Double kilometres) {}

    /** @param byTown how many there are in each municipality, by ISTAT code */
    record Found(List<Hit> hits, Map<String, Long> byTown, List<Town> towns, List<Resources.Kind> kinds) {}

    private static final double EARTH = 6371;

    private final Resources resources;
    private final Towns towns;

    FindServices(Resources resources, Towns towns) {
        this.resources = resources;
        this.towns = towns;
    }

    @Transactional(readOnly = true)
    public Found handle(Search search, boolean onlyOpenToAll) {
        List<Town> places = towns.all();
        Optional<Search.Position> origin = origin(search, places);
        List<Hit> hits = resources.all(onlyOpenToAll).stream()
                .filter(search::accepts)
                .map(r -> new Hit(r, origin.map(from -> kilometres(from, r)).orElse(null)))
                .sorted(Comparator.comparing(Hit::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, Long> byTown = hits.stream()
                .collect(Collectors.groupingBy(hit -> hit.resource.place().istatCode(), Collectors.counting()));
        return new Found(hits, byTown, places, resources.kinds());
    }

    /** One of them; empty for "not there" and for "not shown to all". */
    Optional<Resource> one(UUID id, boolean onlyOpenToAll) {
        return resources.find(id).filter(r -> r.about().openToAll() || !onlyOpenToAll);
    }

    Map<String, String> townNames() {
        return towns.all().stream().collect(Collectors.toMap(Town::istatCode, Town::name));
    }

    private static Optional<Search.Position> origin(Search search, List<Town> towns) {
        if (search.position() != null) {
            return Optional.of(search.position());
        }
        return towns.stream()
                .filter(town -> town.istatCode().equals(search.near()))
                .findFirst()
                .map(town -> new Search.Position(town.latitude(), town.longitude()));
    }

    /** Haversine. */
    private static double kilometres(Search.Position from, Resource to) {
        double lat = Math.toRadians(to.place().latitude() - from.latitude());
        double lon = Math.toRadians(to.place().longitude() - from.longitude());
        double a = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.place().latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }
}
