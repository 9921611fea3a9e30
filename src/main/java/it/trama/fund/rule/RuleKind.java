package it.trama.fund.rule;

/** Kinds of rules. */
enum RuleKind {
    /** The money sits on these branches of the plan only. */
    PURPOSE,
    /** At least this part is for an area. */
    MIN_SHARE,
    /** At most this part is for an area. */
    MAX_SHARE,
    /** Spent by this day. */
    DEADLINE,
    /** What is left may go to the next year. */
    CARRY_OVER,
    /** Only words. */
    OTHER
}
