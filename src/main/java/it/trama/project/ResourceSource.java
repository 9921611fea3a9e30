package it.trama.project;

/** Where a resource of the welfare budget comes from. Only a fund line has money that moves. */
public enum ResourceSource {
    FUND_LINE,
    ORGANISATION,
    VOLUNTEERS,
    FAMILY
}
