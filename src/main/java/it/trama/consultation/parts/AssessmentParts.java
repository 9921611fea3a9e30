package it.trama.consultation.parts;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Assessments;
import it.trama.assessment.Assessments.Latest;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.platform.web.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The outcome of each signed assessment: instrument, day, score and band. */
@Component
class AssessmentParts implements RecordSection.Shareable {

    private final Assessments assessments;

    AssessmentParts(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return t("consultation.parts.assessments");
    }

    @Override
    public List<Part> of(RecordHead record) {
        return assessments.titles().entrySet().stream()
                .flatMap(instrument -> assessments.all(record.id(), instrument.getKey()).stream()
                        .map(signed -> part(record, instrument, signed)))
                .sorted(Comparator.comparing(Part::day).reversed())
                .toList();
    }

    private static Part part(RecordHead record, Map.Entry<String, String> instrument, Latest signed) {
        String score = signed.score() == null
                ? t("consultation.parts.noScore")
                : t("consultation.parts.score", Formats.quantity(signed.score()));
        String level = signed.levelText() == null ? "" : t("consultation.parts.level", signed.levelText());
        return new Part(
                "ASSESSMENT:" + signed.id(),
                record.compartment(),
                signed.assessedOn(),
                instrument.getValue(),
                (score + " " + level).strip());
    }
}
