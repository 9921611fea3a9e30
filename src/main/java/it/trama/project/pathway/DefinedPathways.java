package it.trama.project.pathway;

import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.platform.files.PdfPrinter;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
class DefinedPathways implements Pathways {

    private final TreeMap<String, TreeMap<Integer, Pathway>> byCode = new TreeMap<>();

    DefinedPathways(PdfPrinter printer) {
        var problems = new PathwayProblems(
                code -> new ClassPathResource("instruments/" + code + ".v1.json").exists(), printer::knows);
        for (Pathway pathway : DefinitionFiles.read("pathways", Pathway.class, problems::of)) {
            byCode.computeIfAbsent(pathway.code(), _ -> new TreeMap<>()).put(pathway.version(), pathway);
        }
    }

    @Override
    public List<Pathway> all() {
        return byCode.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .sorted(Comparator.comparing(Pathway::title))
                .toList();
    }

    @Override
    public Pathway get(String code) {
        TreeMap<Integer, Pathway> versions = byCode.get(code);
        if (versions == null) {
            throw new NotFound();
        }
        return versions.lastEntry().getValue();
    }

    @Override
    public Pathway get(String code, int version) {
        TreeMap<Integer, Pathway> versions = byCode.get(code);
        Pathway pathway = versions == null ? null : versions.get(version);
        if (pathway == null) {
            throw new NotFound();
        }
        return pathway;
    }
}
