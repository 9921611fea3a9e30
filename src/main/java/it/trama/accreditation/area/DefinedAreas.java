package it.trama.accreditation.area;

import it.trama.accreditation.Area;
import it.trama.accreditation.Areas;
import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Read and checked at the start; a file that is wrong stops it. */
@Component
class DefinedAreas implements Areas {

    private final List<Area> all = DefinitionFiles.read("accreditation", Area.class, DefinedAreas::problems);

    @Override
    public List<Area> newest() {
        return all.stream()
                .filter(area -> all.stream()
                        .noneMatch(other ->
                                other.named().code().equals(area.named().code())
                                        && other.named().version()
                                                > area.named().version()))
                .sorted(Comparator.comparing(area -> area.named().title()))
                .toList();
    }

    @Override
    public Area get(String code, int version) {
        return all.stream()
                .filter(a -> a.named().code().equals(code) && a.named().version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public String title(String code) {
        return newest().stream()
                .filter(area -> area.named().code().equals(code))
                .findFirst()
                .map(area -> area.named().title())
                .orElse(code);
    }

    /** What is wrong with an area; each reason is a line for who wrote the file. */
    static List<String> problems(Area area) {
        var found = new ArrayList<String>();
        if (area.named().code().isBlank() || area.named().version() < 1) {
            found.add("manca il codice o la versione");
        }
        if (area.requirements().noneMatch(Area.Requirement::mandatory)) {
            found.add("nessun requisito è obbligatorio");
        }
        var codes = new HashSet<String>();
        area.requirements().forEach(requirement -> {
            if (!requirement.code().matches("[A-Z][A-Z0-9_]*")) {
                found.add("il codice «%s» non è di maiuscole, cifre e _".formatted(requirement.code()));
            }
            if (!codes.add(requirement.code())) {
                found.add("il requisito «%s» è due volte".formatted(requirement.code()));
            }
            if (requirement.title().isBlank()) {
                found.add("il requisito «%s» non ha un titolo".formatted(requirement.code()));
            }
            if ((requirement.kind() == Area.Kind.NUMBER) != requirement.least() > 0) {
                found.add("il requisito «%s» ha una soglia che non usa, o non ne ha".formatted(requirement.code()));
            }
        });
        return List.copyOf(found);
    }
}
