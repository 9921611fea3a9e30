package it.trama.casefile.folio;

import it.trama.casefile.HeaderView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param svg markup of ours; {@code kin} says the same in words */
public record FamilyPage(HeaderView header, String svg, List<Kin> kin) {

    public record Kin(@Nullable String href, String name, String facts) {}

    static FamilyPage of(OpenFamily.Opened opened) {
        UUID self = opened.header().head().person();
        return new FamilyPage(
                opened.header(),
                opened.drawn().svg(),
                opened.drawn().kin().stream()
                        .map(kin -> new Kin(
                                kin.id() == null || kin.id().equals(self) ? null : "/persone/" + kin.id(),
                                kin.name(),
                                Stream.of(kin.relation(), kin.facts(), kin.note())
                                        .filter(text -> !text.isEmpty())
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("")))
                        .toList());
    }
}
