package it.trama.document.letter;

import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The templates of {@code resources/documents}, read and checked at the start; of each the newest version. */
@Component
class Templates {

    private final TreeMap<String, Template> newest = new TreeMap<>();

    Templates() {
        for (Template template : DefinitionFiles.read("documents", Template.class, Templates::problems)) {
            newest.merge(template.code(), template, (a, b) -> a.version() > b.version() ? a : b);
        }
    }

    List<Template> all() {
        return List.copyOf(newest.values());
    }

    Template get(String code) {
        Template template = newest.get(code);
        if (template == null) {
            throw new NotFound();
        }
        return template;
    }

    static List<String> problems(Template template) {
        var found = new ArrayList<String>();
        if (template.code().isBlank()
                || template.title().isBlank()
                || template.subject().isBlank()
                || template.version() < 1) {
            found.add("manca il codice, il titolo, l'oggetto o la versione");
        }
        if (template.paragraphs().isEmpty()) {
            found.add("non ha testo");
        }
        Stream.concat(Stream.of(template.recipient(), template.subject()), template.paragraphs().stream())
                .forEach(words -> found.addAll(Words.problems(words)));
        return found;
    }
}
