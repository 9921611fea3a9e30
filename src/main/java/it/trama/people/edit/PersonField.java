package it.trama.people.edit;

/** What the form of a person changes; texts {@code people.change.field.<NAME>}. */
enum PersonField {
    FAMILY_NAME("familyName"),
    GIVEN_NAME("givenName"),
    SEX("sex"),
    BIRTH_DATE("birthDate"),
    FISCAL_CODE("fiscalCode"),
    TEMPORARY_CODE("temporaryCode"),
    CITIZENSHIP("citizenship"),
    OTHER_CITIZENSHIP("otherCitizenship"),
    LANGUAGES("languages"),
    MEDIATOR("mediator"),
    CIVIL_STATUS("civilStatus"),
    PRACTITIONER("practitioner"),
    DECEASED_ON("deceasedOn");

    private final String input;

    PersonField(String input) {
        this.input = input;
    }

    /** Its name in the form. */
    String input() {
        return input;
    }
}
