package it.trama.project.review;

import it.trama.assessment.Assessments;
import it.trama.assessment.DomainScore;
import it.trama.project.Project;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Review.Range;
import it.trama.project.review.Review.Score;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Domains of quality of life: the last score before the project ran, or the first there is, against the last. */
@Component
class DomainChanges {

    /** What was scored long before says nothing of where the project began. */
    private static final int YEARS_BEFORE = 2;

    /** A sheet made in the project's first weeks still says where it began. */
    private static final int FIRST_DAYS = 45;

    /** The eight domains of quality of life; other instruments have axes of their own. */
    private static final Set<String> DOMAINS = Set.of(
            "physical",
            "material",
            "emotional",
            "self-determination",
            "development",
            "relations",
            "inclusion",
            "rights");

    private record Axis(String domain, String viewpoint) {}

    private final Assessments assessments;

    DomainChanges(Assessments assessments) {
        this.assessments = assessments;
    }

    List<DomainFound> of(Project first) {
        LocalDate began = first.outline().valid().from();
        Map<Axis, List<DomainScore>> byAxis = new LinkedHashMap<>();
        for (DomainScore score : assessments.domainScores(first.place().record(), began.minusYears(YEARS_BEFORE))) {
            byAxis.computeIfAbsent(new Axis(score.domain(), score.viewpoint()), a -> new java.util.ArrayList<>())
                    .add(score);
        }
        return byAxis.entrySet().stream()
                .filter(e -> DOMAINS.contains(e.getKey().domain()))
                .map(e -> change(e.getKey(), e.getValue(), began.plusDays(FIRST_DAYS)))
                .toList();
    }

    private static DomainFound change(Axis axis, List<DomainScore> scores, LocalDate until) {
        DomainScore last = scores.getLast();
        Optional<DomainScore> before = scores.stream()
                .filter(s -> !s.assessedOn().isAfter(until) && s.assessedOn().isBefore(last.assessedOn()))
                .reduce((a, b) -> b);
        return new DomainFound(
                axis.domain(),
                axis.viewpoint(),
                before.map(b -> new Score(b.value(), b.assessedOn())).orElse(null),
                new Score(last.value(), last.assessedOn()),
                new Range(last.min(), last.max()));
    }
}
