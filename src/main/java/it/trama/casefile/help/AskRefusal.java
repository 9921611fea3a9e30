package it.trama.casefile.help;

/** Why "who already helps" is not answered; texts are {@code casefile.ask.refused.*}. */
enum AskRefusal {
    NOT_YOUR_ROLE,
    NO_AGREEMENT
}
