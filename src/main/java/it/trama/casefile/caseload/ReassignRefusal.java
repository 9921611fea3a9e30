package it.trama.casefile.caseload;

/** Why work is not handed over; texts are {@code casefile.caseload.refused.*}. */
sealed interface ReassignRefusal {

    record InThePast() implements ReassignRefusal {}

    record NobodyChosen() implements ReassignRefusal {}

    record NotOfYourBody() implements ReassignRefusal {}

    record SameWorker() implements ReassignRefusal {}
}
