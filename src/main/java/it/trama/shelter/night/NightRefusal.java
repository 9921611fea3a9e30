package it.trama.shelter.night;

import java.time.LocalDate;

/** Why a bed is not given although somebody asked; that all are taken is no refusal: it is recorded as a wait. */
sealed interface NightRefusal {

    /** The longest stay is reached. */
    record TooLong(String guest) implements NightRefusal {}

    /** Has a bed in another shelter of the body. */
    record Elsewhere(String house) implements NightRefusal {}

    /** Somebody is called so already: perhaps the same guest. */
    record Known(String nickname) implements NightRefusal {}

    /** The night is too far, before or after. */
    record NotThisNight(LocalDate night) implements NightRefusal {}
}
