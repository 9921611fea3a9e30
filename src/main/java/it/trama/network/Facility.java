package it.trama.network;

import java.util.UUID;

/**
 * @param kind         code of the kind, e.g. RSA or DORMITORIO: kinds are data
 * @param municipality ISTAT code
 * @param places       0: it has no places, like a desk or a service at home
 */
public record Facility(UUID id, UUID organisation, String name, String kind, String municipality, int places) {}
