package it.trama.project.pathway;

import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.platform.files.PdfPrinter;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
class DefinedPathways implements Pathways {

    private final TreeMap<String, Pathway> newest = new TreeMap<>();

    DefinedPathways(PdfPrinter printer) {
        var problems = new PathwayProblems(
                code -> new ClassPathResource("instruments/" + code + ".v1.json").exists(), printer::knows);
        for (Pathway pathway : DefinitionFiles.read("pathways", Pathway.class, problems::of)) {
            newest.merge(pathway.code(), pathway, (a, b) -> a.version() > b.version() ? a : b);
        }
    }

    @Override
    public List<Pathway> all() {
        return List.copyOf(newest.values());
    }

    @Override
    public Pathway get(String code) {
        Pathway pathway = newest.get(code);
        if (pathway == null) {
            throw new NotFound();
        }
        return pathway;
    }
}
