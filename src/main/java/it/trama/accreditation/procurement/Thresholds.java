package it.trama.accreditation.procurement;

import it.trama.platform.definition.DefinitionFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Amounts of the law and categories of the district, read and checked at the start; the newest version counts. */
@Component
class Thresholds {

    /** @param rotationFrom below it the same body may be entrusted again without a reason */
    record Definition(
            int version,
            String law,
            BigDecimal direct,
            BigDecimal european,
            BigDecimal rotationFrom,
            List<Category> categories) {}

    record Category(String code, String title) {}

    private final Definition definition =
            DefinitionFiles.read("procurement", Definition.class, Thresholds::problems).stream()
                    .max(Comparator.comparingInt(Definition::version))
                    .orElseThrow();

    Definition get() {
        return definition;
    }

    String category(String code) {
        return definition.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(Category::title)
                .orElse(code);
    }

    static List<String> problems(Definition definition) {
        var found = new ArrayList<String>();
        if (definition.rotationFrom().signum() < 0
                || definition.direct().compareTo(definition.rotationFrom()) <= 0
                || definition.european().compareTo(definition.direct()) <= 0) {
            found.add("le soglie non crescono: rotazione, affidamento diretto, soglia europea");
        }
        if (definition.categories().isEmpty()) {
            found.add("non c'è nessuna categoria");
        }
        var codes = new HashSet<String>();
        definition.categories().stream()
                .filter(category -> !codes.add(category.code()))
                .forEach(category -> found.add("la categoria «%s» è due volte".formatted(category.code())));
        return List.copyOf(found);
    }
}
