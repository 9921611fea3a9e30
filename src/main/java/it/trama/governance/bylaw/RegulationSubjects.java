package it.trama.governance.bylaw;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.governance.bylaw.Bylaws.Paper;
import it.trama.governance.bylaw.Bylaws.Text;
import it.trama.plan.ResolutionSubjects;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Approved, a regulation opens one adoption for each municipality of the district. */
@Component
class RegulationSubjects implements ResolutionSubjects {

    static final String KIND = "REGULATION";

    private final Bylaws bylaws;
    private final Adoptions adoptions;
    private final Municipalities municipalities;
    private final Duties duties;

    RegulationSubjects(Bylaws bylaws, Adoptions adoptions, Municipalities municipalities, Duties duties) {
        this.bylaws = bylaws;
        this.adoptions = adoptions;
        this.municipalities = municipalities;
        this.duties = duties;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Subject> waiting() {
        return bylaws.all().stream()
                .filter(text -> text.fate().state().equals("PROPOSED"))
                .map(RegulationSubjects::subject)
                .toList();
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return bylaws.find(id).map(RegulationSubjects::subject);
    }

    private static Subject subject(Text text) {
        return new Subject(text.id(), KIND, BylawWords.title(text), BylawController.href(text.id()));
    }

    /** The text itself, when it is one that everybody reads. */
    @Override
    public Optional<byte[]> printed(UUID id) {
        return bylaws.find(id)
                .map(text -> bylaws.paper(text.id()))
                .filter(paper -> paper.mediaType().equals("application/pdf"))
                .map(this::content);
    }

    private byte[] content(Paper paper) {
        try (var in = bylaws.open(paper)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void approved(UUID id, Deed deed) {
        Text text = bylaws.find(id).orElseThrow();
        if (text.fate().approved()) {
            return;
        }
        LocalDate due = deed.day().plusDays(text.within());
        bylaws.decide(id, BylawWords.deed(deed), deed.day(), due);
        for (Municipality one : municipalities.all()) {
            adoptions.open(id, one.istatCode(), due);
        }
        duties.set(new NewDuty(id, "ADOPTION", BylawWords.duty(text), BylawController.href(id), due, null));
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        bylaws.decide(id, BylawWords.deed(deed), deed.day(), null);
    }
}
