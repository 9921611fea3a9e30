package it.trama.admission.applying;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.ListRules;
import it.trama.admission.ListRules.Question;
import it.trama.admission.applying.Application.Fact;
import it.trama.assessment.Assessments;
import it.trama.casefile.RecordHead;
import it.trama.people.Identity;
import it.trama.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The facts that rules ask: read from the record and the registry where they stand there, else declared by who asks. */
@Component
class Gather {

    private final Assessments assessments;
    private final People people;
    private final AdmissionTrace trace;

    Gather(Assessments assessments, People people, AdmissionTrace trace) {
        this.assessments = assessments;
        this.people = people;
        this.trace = trace;
    }

    /** What stands in the record and the registry today. */
    List<Fact> known(ListRules rules, RecordHead record) {
        return rules.questions().stream()
                .flatMap(question -> known(question, record).stream())
                .toList();
    }

    private Optional<Fact> known(Question question, RecordHead record) {
        LocalDate today = trace.today();
        String code = question.code();
        return switch (question.source()) {
            case DECLARED, URGENCY -> Optional.empty();
            case LEVEL ->
                assessments
                        .latest(record.id(), question.name())
                        .filter(sheet -> sheet.level() != null)
                        .map(sheet ->
                                new Fact(code, String.valueOf(sheet.level()), sheet.assessedOn(), "LEVEL", sheet.id()));
            case ALONE ->
                Optional.of(people.livingTogether(record.person(), today))
                        .filter(household -> !household.isEmpty())
                        .map(household -> new Fact(code, household.size() == 1 ? "YES" : "NO", today, "ALONE", null));
            case RESIDENCE ->
                people.identity(record.person())
                        .map(Identity::municipalityCode)
                        .map(place -> new Fact(code, place, today, "RESIDENCE", null));
        };
    }

    /** Answers to what nothing else says; a residence is a municipality. */
    List<Fact> declared(ListRules rules, List<Fact> known, Map<String, String> answers) {
        var facts = new ArrayList<Fact>();
        for (Question question : rules.questions()) {
            String answer = answers.getOrDefault(question.code(), "");
            boolean said = known.stream().anyMatch(fact -> fact.code().equals(question.code()));
            boolean asked = question.source() != ListRules.Source.URGENCY && !said;
            boolean choice = question.choices().stream().anyMatch(c -> c.code().equals(answer));
            boolean municipality = question.source() == ListRules.Source.RESIDENCE && !answer.isEmpty();
            if (asked && (choice || municipality)) {
                String source = question.source() == ListRules.Source.RESIDENCE ? "RESIDENCE" : "DECLARED";
                facts.add(new Fact(question.code(), answer, trace.today(), source, null));
            }
        }
        return facts;
    }
}
