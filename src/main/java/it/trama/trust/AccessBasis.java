package it.trama.trust;

/** Why an access right exists. */
public enum AccessBasis {
    IN_CHARGE,
    CARE_TEAM,
    CONSENT,
    REFERRAL,
    LEGAL,
    EMERGENCY,
    /** Standing in for an absent colleague. */
    COVER
}
