package it.trama.project.review;

import it.trama.kernel.Compartment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look at a project with the person. Written as a draft; signed it never changes. */
record Review(
        UUID id,
        Place place,
        Held held,
        List<GoalFound> goals,
        List<SupportKept> supports,
        List<DomainFound> domains,
        State state) {

    enum GoalState {
        OPEN,
        REACHED,
        PARTLY,
        NOT
    }

    enum Decision {
        KEEP,
        MORE,
        LESS,
        CHANGE,
        END
    }

    record Place(UUID project, UUID root, UUID record, Compartment compartment) {}

    /** @param amend the project is to be amended */
    record Held(
            LocalDate on,
            String tookPart,
            String ownWords,
            String summary,
            boolean amend,
            @Nullable LocalDate nextOn) {}

    /** @param goal its origin */
    record GoalFound(UUID goal, String title, String area, GoalState state, String value, String why) {}

    /** @param support its origin */
    record SupportKept(UUID support, String title, Decision decision, String why) {}

    /** One domain as one viewpoint scored it before and after; {@code before} is empty where nothing was scored before. */
    record DomainFound(
            String domain, String viewpoint, @Nullable Score before, Score after, Range range) {}

    record Score(BigDecimal value, LocalDate on) {}

    record Range(BigDecimal least, BigDecimal most) {}

    record State(
            boolean signed,
            UUID author,
            String signedBy,
            @Nullable UUID document,
            int version) {}

    long count(GoalState wanted) {
        return goals.stream().filter(g -> g.state() == wanted).count();
    }
}
