package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Keeps the definitions in memory and asks the database at most once in ten seconds what was added or retired, by this node or another.
 * Versions never change, so each is read once.
 */
@Component
class DefinedInstruments implements Instruments {

    private static final Duration FRESH = Duration.ofSeconds(10);

    /** One version with its days. */
    record Known(Instrument instrument, StoredDefinitions.Version use) {

        boolean inUse(LocalDate day) {
            var from = use.from();
            var to = use.to();
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    private record Snapshot(Map<String, NavigableMap<Integer, Known>> all, Instant readAt) {}

    private final ShippedInstruments shipped;
    private final StoredDefinitions stored;
    private final Clock clock;
    private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(new Snapshot(Map.of(), Instant.EPOCH));

    DefinedInstruments(ShippedInstruments shipped, StoredDefinitions stored, Clock clock) {
        this.shipped = shipped;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public List<Instrument> current() {
        LocalDate today = LocalDate.now(clock);
        var newest = new ArrayList<Instrument>();
        all().values().forEach(versions -> newest(versions, today).ifPresent(newest::add));
        newest.sort(Comparator.comparing((Instrument i) -> Order.of(i)).thenComparing(Instrument::title));
        return newest;
    }

    /** Drawn ones first, levels before viewpoints. */
    private enum Order {
        LEVELS,
        VIEWPOINTS,
        WORDS;

        static Order of(Instrument instrument) {
            return switch (instrument.scoring().drawing()) {
                case CONTINUUM -> LEVELS;
                case VIEWPOINTS -> VIEWPOINTS;
                case NONE -> WORDS;
            };
        }
    }

    @Override
    public Instrument current(String code) {
        return newest(all().getOrDefault(code, new TreeMap<>()), LocalDate.now(clock))
                .orElseThrow(NotFound::new);
    }

    private static Optional<Instrument> newest(NavigableMap<Integer, Known> versions, LocalDate day) {
        return versions.descendingMap().values().stream()
                .filter(known -> known.inUse(day))
                .findFirst()
                .map(Known::instrument);
    }

    @Override
    public Instrument version(String code, int version) {
        Optional<Known> known = find(code, version);
        if (known.isEmpty()) {
            forget();
            known = find(code, version);
        }
        return known.map(Known::instrument)
                .orElseThrow(() -> new IllegalStateException(
                        "instrument %s version %d is stored but not defined".formatted(code, version)));
    }

    Optional<Known> find(String code, int version) {
        return Optional.ofNullable(all().getOrDefault(code, new TreeMap<>()).get(version));
    }

    /** Every version of every instrument. */
    List<Known> versions() {
        return all().values().stream()
                .flatMap(versions -> versions.descendingMap().values().stream())
                .toList();
    }

    /** The next question reads the database again. */
    void forget() {
        snapshot.updateAndGet(old -> new Snapshot(old.all(), Instant.EPOCH));
    }

    private Map<String, NavigableMap<Integer, Known>> all() {
        Snapshot now = snapshot.get();
        Instant at = clock.instant();
        if (now.readAt().plus(FRESH).isBefore(at)) {
            now = new Snapshot(read(now.all()), at);
            snapshot.set(now);
        }
        return now.all();
    }

    private Map<String, NavigableMap<Integer, Known>> read(Map<String, NavigableMap<Integer, Known>> before) {
        var all = new TreeMap<String, NavigableMap<Integer, Known>>();
        for (Instrument instrument : shipped.all()) {
            put(all, new Known(instrument, always(instrument)));
        }
        for (StoredDefinitions.Version version : stored.versions()) {
            instrument(version, before, all).ifPresent(instrument -> put(all, new Known(instrument, version)));
        }
        return all;
    }

    private static StoredDefinitions.Version always(Instrument instrument) {
        return new StoredDefinitions.Version(instrument.code(), instrument.version(), false, null, null);
    }

    private Optional<Instrument> instrument(
            StoredDefinitions.Version version,
            Map<String, NavigableMap<Integer, Known>> before,
            Map<String, NavigableMap<Integer, Known>> shippedOnes) {
        var from = version.added() ? before : shippedOnes;
        Known known = from.getOrDefault(version.code(), new TreeMap<>()).get(version.version());
        if (known != null) {
            return Optional.of(known.instrument());
        }
        return version.added()
                ? DefinitionReader.read(stored.content(version.code(), version.version()))
                                instanceof Result.Done<Instrument, List<String>>(Instrument read)
                        ? Optional.of(read)
                        : Optional.empty()
                : Optional.empty();
    }

    private static void put(Map<String, NavigableMap<Integer, Known>> all, Known known) {
        all.computeIfAbsent(known.instrument().code(), _ -> new TreeMap<>())
                .put(known.instrument().version(), known);
    }
}
