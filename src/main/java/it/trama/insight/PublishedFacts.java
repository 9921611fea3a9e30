package it.trama.insight;

import it.trama.insight.FactDefinition.Dimension;
import it.trama.insight.FactDefinition.Quantity;
import it.trama.insight.FactDefinition.Source;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The catalogue of published facts, read and checked at the start. A module that publishes one more adds a file. */
@Component
public final class PublishedFacts {

    /** Names come into statements as they are: nothing but small letters and lines. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private static final Pattern VIEW = Pattern.compile("[a-z_]+\\.pub_[a-z_]+");

    private final List<FactDefinition> all =
            DefinitionFiles.read("facts", FactDefinition.class, PublishedFacts::problems);

    public List<FactDefinition> all() {
        return all;
    }

    public Optional<FactDefinition> find(String code) {
        return all.stream().filter(fact -> fact.code().equals(code)).findFirst();
    }

    static List<String> problems(FactDefinition fact) {
        var found = new ArrayList<String>();
        Source source = fact.source();
        if (!VIEW.matcher(source.view()).matches()) {
            found.add("source.view: attesa una vista «schema.pub_nome», trovato «%s»".formatted(source.view()));
        }
        names(fact)
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(name -> found.add("atteso un nome di lettere minuscole, trovato «%s»".formatted(name)));
        List<String> codes = Stream.concat(
                        fact.dimensions().stream().map(Dimension::code),
                        fact.numbers().stream().map(Quantity::code))
                .toList();
        codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .distinct()
                .forEach(code -> found.add("dimensioni e numeri: atteso «%s» una volta sola".formatted(code)));
        return found;
    }

    private static Stream<String> names(FactDefinition fact) {
        return Stream.of(
                        Stream.of(fact.code(), fact.source().column()),
                        Stream.of(fact.source().person()).filter(person -> !person.isEmpty()),
                        fact.dimensions().stream().flatMap(d -> Stream.of(d.code(), d.column())),
                        fact.numbers().stream().flatMap(n -> Stream.of(n.code(), n.column())))
                .flatMap(names -> names);
    }
}
