package it.trama.exchange.judge;

import it.trama.exchange.Judge;
import it.trama.exchange.RowKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known here when rows are judged.
 *
 * @param people  who is here of those that earlier imports made
 * @param workers by the name with which they sign in
 */
record Known(
        Map<Judge.Key, Judge.Link> links,
        Map<UUID, List<Matches.Like>> likes,
        Set<UUID> people,
        Set<String> municipalities,
        Map<String, Judge.Worker> workers) {

    Optional<Judge.Link> link(RowKind kind, String externalId) {
        return Optional.ofNullable(links.get(new Judge.Key(kind, externalId)));
    }

    List<Matches.Like> like(UUID row) {
        return likes.getOrDefault(row, List.of());
    }
}
