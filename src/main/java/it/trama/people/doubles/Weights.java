package it.trama.people.doubles;

import it.trama.people.Doubles.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * How much each agreement says, as data with its reason: {@code people/doubles/weights.json} (Fellegi and Sunter, 1969).
 *
 * @param registration from here on the desk is asked to look
 * @param worklist     from here on a pair of the registry is listed
 * @param likely       from here on most pairs are one person
 */
record Weights(String code, double registration, double worklist, double likely, List<Agreement> agreements) {

    /**
     * @param m how often it is so when both are one person
     * @param u how often it is so when they are two
     */
    record Agreement(String part, String level, double m, double u, String why) {

        double weight() {
            return Math.log(m / u) / Math.log(2);
        }
    }

    Part part(String part, String level) {
        return agreements.stream()
                .filter(a -> a.part.equals(part) && a.level.equals(level))
                .findFirst()
                .map(a -> new Part(part, level, a.weight()))
                .orElseThrow(() -> new IllegalStateException("no weight for " + part + " " + level));
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        for (Agreement a : agreements) {
            if (!(a.m > 0 && a.m < 1 && a.u > 0 && a.u < 1)) {
                problems.add(a.part + " " + a.level + ": m e u sono probabilità, fra 0 e 1 esclusi");
            }
            if (a.why.isBlank()) {
                problems.add(a.part + " " + a.level + ": manca il perché");
            }
        }
        if (!(registration < likely && worklist < likely)) {
            problems.add("le soglie non sono in ordine");
        }
        return problems;
    }
}
