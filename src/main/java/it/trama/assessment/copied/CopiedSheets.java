package it.trama.assessment.copied;

import it.trama.assessment.Instrument;
import it.trama.assessment.SheetWords;
import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.kernel.Compartment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every signed sheet with its questions and answers. */
@Component
class CopiedSheets implements RecordSection.Copied {

    private static final int ORDER = 20;

    private final SignedSheets sheets;

    CopiedSheets(SignedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String kind() {
        return "ASSESSMENT";
    }

    @Override
    public List<RecordSection.Shareable.Part> of(RecordHead record) {
        return sheets.of(record.id()).stream()
                .map(sheet -> part(record, sheet))
                .sorted(Comparator.comparing(RecordSection.Shareable.Part::day))
                .toList();
    }

    private static RecordSection.Shareable.Part part(RecordHead record, SignedSheet sheet) {
        return new RecordSection.Shareable.Part(
                "ASSESSMENT:" + sheet.id(),
                drawer(record, sheet.instrument()),
                sheet.day(),
                sheet.instrument().title(),
                words(sheet));
    }

    /** No less closed than the most closed of its sections. */
    private static Compartment drawer(RecordHead record, Instrument instrument) {
        return Stream.concat(
                        Stream.of(record.compartment()),
                        instrument.sections().stream()
                                .map(section -> section.filling().compartment()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String words(SignedSheet sheet) {
        String answers = sheet.instrument().sections().stream()
                .flatMap(section -> SheetWords.of(sheet.instrument(), section, sheet.answers()).stream())
                .filter(answer -> !answer.answer().equals(SheetWords.NOTHING))
                .map(answer -> answer.question() + " " + answer.answer())
                .collect(Collectors.joining("\n"));
        return sheet.instrument().title() + ", " + sheet.assessor() + "\n" + answers;
    }
}
