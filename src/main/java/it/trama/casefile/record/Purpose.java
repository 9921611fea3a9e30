package it.trama.casefile.record;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;

/** Why a record is opened, derived from the worker's task. */
final class Purpose {

    private Purpose() {}

    static String of(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.ACCESS_DESK) ? "CASEWORK" : "TEAM_WORK";
    }
}
