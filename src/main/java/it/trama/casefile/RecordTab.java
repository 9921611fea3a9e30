package it.trama.casefile;

/** @param count shown beside the title when there is something; never counts what the actor may not see */
public record RecordTab(String title, String href, int count) {}
