package it.trama.sharing;

import java.util.UUID;

/**
 * May something about a person be told to a body, for one purpose? Called within the caller's transaction; the caller audits. Who shows the answer
 * to somebody outside the own body shows one answer for "refused" and for "no such person".
 */
public interface SharingBases {

    /** @param exchange a code of {@code sharing.exchanges}: HELP_CHECK, REFERRAL, SIGNAL, WARD_DISCHARGE, GOODS, ACTIVITY */
    Decision may(String exchange, UUID person, UUID toOrganisation);
}
