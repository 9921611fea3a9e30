package it.trama.consultation.asking;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordSection.Shareable.Part;
import it.trama.consultation.Consultations.NewExcerpt;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a record that may be shared, kind by kind, and the chosen ones as frozen texts. */
@Component
class Parts {

    record Kind(String title, List<Part> parts) {}

    private final ObjectProvider<RecordSection.Shareable> sources;

    Parts(ObjectProvider<RecordSection.Shareable> sources) {
        this.sources = sources;
    }

    List<Kind> of(RecordHead record) {
        return sources.stream()
                .sorted(Comparator.comparingInt(RecordSection.Shareable::order))
                .map(source -> new Kind(source.title(), source.of(record)))
                .filter(kind -> !kind.parts().isEmpty())
                .toList();
    }

    /** Empty: one of them is not there, or is not the actor's to read. */
    Optional<List<NewExcerpt>> chosen(RecordHead record, Set<String> sources, Mask mask) {
        List<NewExcerpt> found = of(record).stream()
                .map(Kind::parts)
                .flatMap(Collection::stream)
                .filter(part -> sources.contains(part.source()))
                .map(part -> new NewExcerpt(
                        part.source(), part.compartment(), part.day(), mask.over(part.title()), mask.over(part.text())))
                .toList();
        return found.size() == sources.size() ? Optional.of(found) : Optional.empty();
    }
}
