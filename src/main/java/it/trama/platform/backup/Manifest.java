package it.trama.platform.backup;

import java.util.List;

/** What a backup says of itself: schema version, and for each table its rows and the hash of its copied bytes; for documents, how many. */
record Manifest(String version, String takenAt, List<Table> tables, List<Sequence> sequences, int documents) {

    record Table(String name, long rows, String sha256) {}

    record Sequence(String name, long last, boolean called) {}
}
