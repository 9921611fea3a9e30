package it.trama.project.signing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The forms of a pact as a browser sends them. */
final class PactForms {

    private PactForms() {}

    static Map<String, String> support(UUID goal, UUID body) {
        return Map.of(
                "supportTitle",
                "Spesa",
                "supportCategory",
                "FOOD",
                "supportBody",
                body.toString(),
                "supportGoal",
                goal.toString());
    }

    /** @param source with quantity, unit and unit value */
    static Map<String, String> resource(UUID support, UUID line, List<String> source) {
        return Map.of(
                "resourceSupport", support.toString(),
                "resourceLine", line.toString(),
                "resourceSource", source.get(0),
                "resourceDescription", "aiuto " + source.get(0),
                "resourceQuantity", source.get(1),
                "resourceUnit", source.get(2),
                "resourceValue", source.get(3));
    }

    static Map<String, String> signing(int seen, UUID charity) {
        return Map.of(
                "version",
                Integer.toString(seen),
                "sign-PERSON",
                "Teresa",
                "sign-SOCIAL_WORKER",
                "Anna",
                "sign-BODY-" + charity,
                "Lucia");
    }
}
