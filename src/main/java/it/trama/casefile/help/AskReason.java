package it.trama.casefile.help;

/** Why someone without the registry asks; texts are {@code casefile.ask.reason.*}. */
enum AskReason {
    CAME_TO_US,
    BEFORE_GIVING,
    ALREADY_FOLLOWED
}
