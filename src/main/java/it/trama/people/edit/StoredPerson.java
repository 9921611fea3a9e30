package it.trama.people.edit;

import java.util.Map;

/** What is stored, each field a text, with the version that the form must bring back. */
record StoredPerson(Map<PersonField, String> values, int version) {

    String of(PersonField field) {
        return values.getOrDefault(field, "");
    }
}
