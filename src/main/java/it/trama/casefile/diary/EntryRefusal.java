package it.trama.casefile.diary;

/** Why an entry is not written; texts are {@code casefile.diary.refused.*}. */
sealed interface EntryRefusal {

    record InTheFuture() implements EntryRefusal {}

    record CompartmentClosed() implements EntryRefusal {}

    record AlreadyCorrected() implements EntryRefusal {}
}
