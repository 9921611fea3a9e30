package it.trama.project.writing;

import it.trama.project.Project;
import java.util.UUID;

/** One change of a text that is being written. A part whose id is there already is written anew. */
sealed interface DraftChange {

    record Rewrite(Project.Outline outline) implements DraftChange {}

    record PutGoal(Project.Goal goal) implements DraftChange {}

    record PutSupport(Project.Support support) implements DraftChange {}

    record PutResource(Project.Resource resource) implements DraftChange {}

    record PutUndertaking(Project.Undertaking undertaking) implements DraftChange {}

    record PutReview(Project.ReviewDay review) implements DraftChange {}

    /** One more person whose project it is, each with their own record. */
    record AddPerson(UUID person) implements DraftChange {}

    enum Part {
        GOAL,
        SUPPORT,
        RESOURCE,
        UNDERTAKING,
        REVIEW,
        PERSON
    }

    /** A support goes with its resources. */
    record Drop(Part part, UUID id) implements DraftChange {}

    /** Opens the text to the whole team. */
    record Share() implements DraftChange {}
}
