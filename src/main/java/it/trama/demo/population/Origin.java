package it.trama.demo.population;

import it.trama.demo.SyntheticPerson;

/**
 * Where a family comes from (names, births abroad) and what its passport says: the two differ for new citizens.
 *
 * @param belfiore of the foreign state; empty for Italy
 */
record Origin(String belfiore, NameGroup names, String citizenship) {

    boolean isForeign() {
        return !SyntheticPerson.ITALIAN.equals(citizenship);
    }

    boolean isFromAbroad() {
        return !belfiore.isEmpty();
    }

    Origin naturalised() {
        return new Origin(belfiore, names, SyntheticPerson.ITALIAN);
    }
}
