package it.trama.admission.bulk;

import it.trama.admission.AdmissionBulk;
import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction; each place with the moves that brought it where it is. */
@Repository
class AdmissionCopy implements AdmissionBulk {

    private final Database database;
    private final DefinedLists lists;

    AdmissionCopy(Database database, DefinedLists lists) {
        this.database = database;
        this.lists = lists;
    }

    @Override
    public void load(Load load) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            settings(connection, load);
            applications(connection, load.applications());
            places(connection, load);
            moves(connection, load.applications());
            facts(connection, load.applications());
            offers(connection, load.applications());
            guests(connection, load.guests());
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading waiting lists", null, e);
        }
    }

    private static Instant at(Application application) {
        return application
                .asked()
                .on()
                .atTime(10, 0)
                .atZone(AdmissionTrace.ROME)
                .toInstant();
    }

    private void settings(Connection connection, Load load) throws SQLException {
        var done = new HashSet<UUID>();
        try (var rows = new CopyRows(
                connection,
                "admission.list_settings (id, facility_id, holder, rules, rules_version, set_at, set_by)")) {
            for (Application application : load.applications()) {
                var of = lists.newest(application.asked().rules()).named();
                for (At place : application.places()) {
                    UUID facility = place.home().facility();
                    if (done.add(facility)) {
                        rows.row(
                                facility,
                                facility,
                                load.ofDistrict().contains(facility) ? "DISTRICT" : of.holder(),
                                of.code(),
                                of.version(),
                                Instant.EPOCH,
                                application.maker().user());
                    }
                }
            }
        }
    }

    private static void applications(Connection connection, List<Application> all) throws SQLException {
        try (var rows = new CopyRows(connection, """
                admission.applications (id, number, person_id, person_key, record_id, compartment, name, birth_date, sex, municipality_code, rules, path, need,
                                        asked_by, contact, applied_on, owner, made_by, maker, made_at)""")) {
            for (Application a : all) {
                rows.row(
                        a.id(),
                        a.number(),
                        a.person().id(),
                        a.person().id(),
                        a.person().record(),
                        "ORDINARY",
                        a.person().name(),
                        a.person().born(),
                        a.person().sex(),
                        a.person().municipality(),
                        a.asked().rules(),
                        "ORDINARY",
                        a.asked().need(),
                        a.asked().askedBy(),
                        a.asked().contact(),
                        a.asked().on(),
                        a.maker().owner(),
                        a.maker().user(),
                        a.maker().name(),
                        at(a));
            }
        }
    }

    private static void places(Connection connection, Load load) throws SQLException {
        try (var rows = new CopyRows(connection, """
                admission.places (id, application_id, facility_id, organisation_id, facility_kind, municipality_code, district, owner, record_id, person_key,
                                  wish, state, waiting_from)""")) {
            for (Application a : load.applications()) {
                int wish = 0;
                for (At place : a.places()) {
                    Home home = place.home();
                    rows.row(
                            place.id(),
                            a.id(),
                            home.facility(),
                            home.organisation(),
                            home.kind(),
                            home.municipality(),
                            load.ofDistrict().contains(home.facility()),
                            a.maker().owner(),
                            a.person().record(),
                            a.person().id(),
                            ++wish,
                            place.state(),
                            a.asked().on());
                }
            }
        }
    }

    private static void moves(Connection connection, List<Application> all) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "admission.moves (place_id, application_id, facility_id, move, state, waiting_from, refusals, moved_at, moved_by, mover)")) {
            for (Application a : all) {
                for (At place : a.places()) {
                    Instant at = at(a);
                    for (PlaceMove move : way(place)) {
                        Offered offered = place.offered();
                        rows.row(
                                place.id(),
                                a.id(),
                                place.home().facility(),
                                move,
                                move.to(),
                                a.asked().on(),
                                0,
                                move == PlaceMove.OFFER && offered != null ? offered.madeAt() : at,
                                a.maker().user(),
                                a.maker().name());
                        at = at.plusSeconds(3_600);
                    }
                }
            }
        }
    }

    private static List<PlaceMove> way(At place) {
        var way = new ArrayList<>(List.of(PlaceMove.MAKE, PlaceMove.SUBMIT));
        if (place.state() == PlaceState.SUBMITTED) {
            return way;
        }
        way.add(PlaceMove.LIST);
        if (place.state() == PlaceState.OFFERED) {
            way.add(PlaceMove.OFFER);
        }
        return way;
    }

    private static void facts(Connection connection, List<Application> all) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "admission.facts (application_id, code, value, fact_day, source, recorded_at, recorded_by)")) {
            for (Application a : all) {
                for (var fact : a.facts().entrySet()) {
                    String source = fact.getKey().equals("RESIDENCE") ? "RESIDENCE" : "DECLARED";
                    rows.row(
                            a.id(),
                            fact.getKey(),
                            fact.getValue(),
                            a.asked().on(),
                            source,
                            at(a),
                            a.maker().user());
                }
            }
        }
    }

    private static void offers(Connection connection, List<Application> all) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "admission.offers (id, place_id, application_id, facility_id, person_key, state, made_at, made_by, expires_on, rank, waiting, points)")) {
            for (Application a : all) {
                for (At place : a.places()) {
                    Offered offered = place.offered();
                    if (offered != null) {
                        rows.row(
                                offered.id(),
                                place.id(),
                                a.id(),
                                place.home().facility(),
                                a.person().id(),
                                "MADE",
                                offered.madeAt(),
                                a.maker().user(),
                                offered.expiresOn(),
                                offered.rank(),
                                offered.waiting(),
                                0);
                    }
                }
            }
        }
    }

    private static void guests(Connection connection, List<Guest> all) throws SQLException {
        try (var rows = new CopyRows(
                connection,
                "admission.stays (id, facility_id, organisation_id, bed, owner, person_key, guest, valid, made_by, made_at)")) {
            for (Guest guest : all) {
                rows.row(
                        guest.id(),
                        guest.home().facility(),
                        guest.home().organisation(),
                        guest.bed(),
                        "o:" + guest.home().organisation(),
                        guest.id(),
                        guest.name(),
                        "[" + guest.since() + ",)",
                        new UUID(0, 1),
                        guest.since().atTime(10, 0).atZone(AdmissionTrace.ROME).toInstant());
            }
        }
    }
}
