package it.trama.casefile;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The few facts that identify a record, its alerts and its tabs.
 *
 * @param charge what is in force today
 * @param rights what the actor may do
 */
public record HeaderView(
        RecordHead head, Subject subject, @Nullable Charge charge, List<String> alerts, List<Tab> tabs, Rights rights) {

    /** @param municipality of residence; empty text when not resident in the district */
    public record Subject(String name, LocalDate birthDate, int age, String municipality) {}

    public record Charge(UUID id, LocalDate since, String manager, String team, Kind kind, int version) {}

    public record Kind(String area, boolean economicPoverty) {}

    /** @param compartments that the actor may write in and read */
    public record Rights(AccessLevel level, List<Compartment> compartments) {

        public boolean works() {
            return level.number() >= AccessLevel.WORK.number();
        }
    }

    public record Tab(RecordTab tab, boolean current) {}

    /** Why a record is opened or written, derived from the worker's task. */
    public static String purposeOf(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.ACCESS_DESK) ? "CASEWORK" : "TEAM_WORK";
    }

    public String name() {
        return subject.name();
    }

    /** Address of the record's own page. */
    public String href() {
        return "/cartelle/" + head.id();
    }
}
