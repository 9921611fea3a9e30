package it.trama.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a package holds.
 *
 * @param workers names with which workers sign in here, by the key that the other system gives them
 * @param files   hash of each document's file in the store, by its name in the package
 */
public record SourcePackage(List<SourceRow> rows, Map<String, String> workers, Map<String, String> files) {

    public SourcePackage {
        rows = List.copyOf(rows);
        workers = Map.copyOf(workers);
        files = Map.copyOf(files);
    }
}
