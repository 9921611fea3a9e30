package it.trama.delivery.visit;

import static it.trama.platform.web.Texts.t;

/** Pieces of the line that tells of a visit. */
enum VisitTexts {
    SUBSTITUTE,
    SIGNED,
    UNSIGNED;

    String words(Object... arguments) {
        return t("delivery.visit.words." + name(), arguments);
    }
}
