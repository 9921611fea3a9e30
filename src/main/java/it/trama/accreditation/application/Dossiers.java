package it.trama.accreditation.application;

import it.trama.accreditation.Area;
import it.trama.accreditation.Areas;
import it.trama.accreditation.application.Answers.Answer;
import it.trama.accreditation.application.Answers.Request;
import it.trama.accreditation.application.Answers.Review;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Applications.Moved;
import it.trama.accreditation.application.Calls.Call;
import it.trama.accreditation.application.Papers.Paper;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together one application with all that belongs to it, within the caller's transaction. */
@Component
class Dossiers {

    /** @param names of who moved or saved it */
    record Dossier(
            Application application,
            Call call,
            Area area,
            Content content,
            List<Moved> moves,
            Map<UUID, String> names) {

        /** Codes of what the body has not answered, or not proved with a document; {@code hours} for the capacity. */
        List<String> missing() {
            Stream<String> hours = application.declared().weeklyHours() == null ? Stream.of("hours") : Stream.empty();
            return Stream.concat(
                            hours,
                            area.requirements()
                                    .filter(Area.Requirement::mandatory)
                                    .filter(asked -> !answered(asked))
                                    .map(Area.Requirement::code))
                    .toList();
        }

        private boolean answered(Area.Requirement asked) {
            Answer answer = content.answers().get(asked.code());
            if (answer == null) {
                return false;
            }
            boolean proved = content.papers().stream()
                    .anyMatch(paper -> paper.requirement().equals(asked.code()));
            return switch (asked.kind()) {
                case DECLARATION -> true;
                case NUMBER -> new BigDecimal(answer.value()).signum() >= 0;
                case DOCUMENT -> answer.value().equals(Answers.NO) || proved;
            };
        }

        /** Requirements without an outcome yet. */
        List<String> unreviewed() {
            return area.requirements()
                    .map(Area.Requirement::code)
                    .filter(code -> !content.reviews().containsKey(code))
                    .toList();
        }

        /** What the resolution does with it: a mandatory requirement that is not met refuses it. */
        boolean admissible() {
            return area.requirements()
                    .filter(Area.Requirement::mandatory)
                    .allMatch(asked -> Optional.ofNullable(content.reviews().get(asked.code()))
                            .filter(Review::met)
                            .isPresent());
        }

        /** The mandatory requirements that are not met, each with its reason. */
        String reasons() {
            return area.requirements()
                    .filter(Area.Requirement::mandatory)
                    .flatMap(asked -> Stream.ofNullable(content.reviews().get(asked.code()))
                            .filter(review -> !review.met())
                            .map(review -> asked.title() + ": " + review.reason()))
                    .collect(Collectors.joining("; "));
        }

        List<Request> open() {
            return content.requests().stream()
                    .filter(request -> request.answer() == null)
                    .toList();
        }
    }

    record Content(
            Map<String, Answer> answers, List<Paper> papers, Map<String, Review> reviews, List<Request> requests) {}

    private final Answers answers;
    private final Papers papers;
    private final Calls calls;
    private final Applications applications;
    private final Areas areas;
    private final Directory directory;

    Dossiers(Answers answers, Papers papers, Calls calls, Applications applications, Areas areas, Directory directory) {
        this.answers = answers;
        this.papers = papers;
        this.calls = calls;
        this.applications = applications;
        this.areas = areas;
        this.directory = directory;
    }

    Dossier of(Application application) {
        UUID id = application.id();
        Call call = calls.find(application.call()).orElseThrow();
        int version = calls.areas(call.id()).stream()
                .filter(area -> area.area().equals(application.area()))
                .findFirst()
                .orElseThrow()
                .version();
        List<Moved> moves = applications.moves(id);
        var content = new Content(
                byRequirement(answers.of(id), Answer::requirement),
                papers.of(id),
                byRequirement(answers.reviews(id), Review::requirement),
                answers.requests(id));
        Stream<UUID> who = Stream.concat(
                moves.stream().map(Moved::movedBy),
                Stream.ofNullable(application.state().savedBy()));
        return new Dossier(
                application,
                call,
                areas.get(application.area(), version),
                content,
                moves,
                directory.names(who.collect(Collectors.toSet())));
    }

    private static <T> Map<String, T> byRequirement(List<T> rows, Function<T, String> requirement) {
        return rows.stream().collect(Collectors.toMap(requirement, row -> row));
    }
}
