package it.trama.plan;

/** Why a plan was not loaded; nothing of it is stored. Lines are counted as an editor shows them. */
public sealed interface PlanRefusal {

    record WrongHeader(String expected) implements PlanRefusal {}

    /** Too few columns, or an empty code, kind or title. */
    record Incomplete(int line) implements PlanRefusal {}

    record DuplicateCode(int line, String code) implements PlanRefusal {}

    record MissingParent(int line, String parent) implements PlanRefusal {}

    record Cycle(int line, String code) implements PlanRefusal {}

    record UnknownKind(int line, String kind) implements PlanRefusal {}

    record UnknownArea(int line, String area) implements PlanRefusal {}
}
