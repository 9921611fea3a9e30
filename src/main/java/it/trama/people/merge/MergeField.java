package it.trama.people.merge;

/** What is chosen when two registrations become one; texts {@code people.merge.field.<NAME>}. The names are those of people.swap_values. */
enum MergeField {
    FAMILY_NAME,
    GIVEN_NAME,
    SEX,
    BIRTH_DATE,
    BIRTH_PLACE,
    CITIZENSHIP,
    FISCAL_CODE,
    TEMPORARY_CODE,
    HOME,
    CIVIL_STATUS,
    PRACTITIONER,
    DECEASED_ON
}
