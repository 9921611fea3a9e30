package it.trama.signal;

import it.trama.trust.SealedNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is the same for every antenna, as data: the only phrases that a sender is ever told, and whom to call when there is violence. */
public record Rules(int version, List<Phrase> phrases, List<Contacts> contacts) {

    /** @param move the move that it may follow */
    public record Phrase(String code, String text, Move move) {}

    public record Contacts(SealedNetwork network, List<String> lines) {}

    /** Sent by the program itself, and the only one that ever follows a sealed signal. */
    public static final String RECEIVED = "RECEIVED";

    public List<Phrase> after(Move move) {
        return phrases.stream().filter(phrase -> phrase.move() == move).toList();
    }

    /** Empty for a phrase of an older version of the rules. */
    public String text(String code) {
        return phrases.stream()
                .filter(phrase -> phrase.code().equals(code))
                .map(Phrase::text)
                .findFirst()
                .orElse("");
    }

    public List<String> lines(List<SealedNetwork> networks) {
        return contacts.stream()
                .filter(c -> networks.contains(c.network()))
                .flatMap(c -> c.lines().stream())
                .distinct()
                .toList();
    }

    List<String> problems() {
        var found = new ArrayList<String>();
        if (text(RECEIVED).isEmpty()) {
            found.add("manca la frase " + RECEIVED);
        }
        Stream.of(Move.TAKEN, Move.ANSWERED, Move.ACCESS)
                .filter(move -> after(move).isEmpty())
                .forEach(move -> found.add("nessuna frase per la mossa " + move));
        Stream.of(SealedNetwork.values())
                .filter(network -> lines(List.of(network)).isEmpty())
                .forEach(network -> found.add("nessun recapito per la rete " + network));
        return found;
    }
}
