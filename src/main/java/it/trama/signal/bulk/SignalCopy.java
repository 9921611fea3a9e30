package it.trama.signal.bulk;

import it.trama.platform.db.Database;
import it.trama.signal.MatchKey;
import it.trama.signal.Move;
import it.trama.signal.Rules;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import it.trama.signal.SignalBulk;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/** A few rows in one transaction. */
@Repository
class SignalCopy implements SignalBulk {

    private final Database database;
    private final Sheets sheets;
    private final Clock clock;

    SignalCopy(Database database, Sheets sheets, Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void load(List<Antenna> antennas, List<Capacity> capacities, List<PastSignal> signals) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            JdbcClient db = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            antennas.forEach(antenna -> add(db, antenna));
            capacities.forEach(capacity -> add(db, capacity));
            signals.forEach(signal -> add(db, signal));
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading signals", null, e);
        }
    }

    private static void add(JdbcClient db, Antenna antenna) {
        db.sql("insert into signal.antennas (organisation_id, kind, countersign) values (?, ?, ?)")
                .params(
                        antenna.organisation(),
                        antenna.kind(),
                        !antenna.signers().isEmpty())
                .update();
        antenna.signers()
                .forEach(signer -> db.sql("insert into signal.countersigners (organisation_id, user_id) values (?, ?)")
                        .params(antenna.organisation(), signer)
                        .update());
    }

    private static void add(JdbcClient db, Capacity c) {
        db.sql("insert into signal.capacities (team_id, since, weekly, set_by) values (?, ?, ?, ?)")
                .params(c.team(), c.since(), c.weekly(), c.setBy())
                .update();
    }

    private void add(JdbcClient db, PastSignal signal) {
        Sheet sheet = sheets.newest(signal.from().sheet());
        String[] networks = sheet.networks(signal.said().indicators()).stream()
                .map(Enum::name)
                .toArray(String[]::new);
        write(db, signal, sheet, networks);
        Matter matter = signal.matter();
        if (matter == null) {
            return;
        }
        open(db, signal, matter, sheet, networks);
        db.sql("insert into signal.joined (signal_id, matter_id) values (?, ?)")
                .params(signal.id(), matter.id())
                .update();
        tell(db, signal.id(), Rules.RECEIVED, signal.from().at());
        if (networks.length == 0) {
            matter.steps().stream()
                    .filter(step -> !sheets.rules().after(step.move()).isEmpty() && step.move() != Move.OPENED)
                    .forEach(step -> tell(
                            db,
                            signal.id(),
                            sheets.rules().after(step.move()).getFirst().code(),
                            step.at()));
        }
    }

    private void write(JdbcClient db, PastSignal signal, Sheet sheet, String[] networks) {
        Said said = signal.said();
        String consent = networks.length > 0 ? "NOT_ASKED" : said.why().isEmpty() ? "GIVEN" : "NOT_GIVEN";
        String receipt = "SG-" + signal.id().toString().substring(0, 7).toUpperCase(Locale.ROOT);
        db.sql("""
                        insert into signal.signals (id, receipt, organisation_id, sender, sheet, sheet_version, written_at, family_name, given_name,
                                                    birth_date, municipality, reach, indicators, words, consent, consent_why, networks, state)
                        values (:signal, :receipt, :body, :sender, :sheet, :version, :at, :family, :given, :birth, :municipality, :reach,
                                :indicators, :words, :consent, :why, :networks, :sent)
                        """)
                .paramSource(who(signal, networks)
                        .addValue("receipt", receipt)
                        .addValue("body", signal.from().organisation())
                        .addValue("sender", signal.from().sender())
                        .addValue("sheet", sheet.code())
                        .addValue("version", sheet.version())
                        .addValue("indicators", said.indicators().toArray(String[]::new))
                        .addValue("words", said.words())
                        .addValue("consent", consent)
                        .addValue("why", said.why())
                        .addValue("sent", signal.matter() == null ? "TO_COUNTERSIGN" : "SENT"))
                .update();
    }

    private MapSqlParameterSource who(PastSignal signal, String[] networks) {
        Named who = signal.who();
        return new MapSqlParameterSource("signal", signal.id())
                .addValue("at", at(signal.from().at()))
                .addValue("family", who.family())
                .addValue("given", who.given())
                .addValue("birth", who.birth(), Types.DATE)
                .addValue("municipality", who.municipality(), Types.CHAR)
                .addValue("reach", who.reach())
                .addValue("networks", networks)
                .addValue("key", MatchKey.of(who.family(), who.given(), who.birth()));
    }

    private void open(JdbcClient db, PastSignal signal, Matter matter, Sheet sheet, String[] networks) {
        LocalDate opened = signal.from().at().atZone(clock.getZone()).toLocalDate();
        int days =
                networks.length > 0 ? sheet.within().sealed() : sheet.within().answer();
        boolean isNew = db.sql("""
                        insert into signal.matters (id, match_key, networks, team_id, municipality, family_name, given_name, birth_date, opened_at,
                                                    due, state, taken_by, closed_at, contact_id, person_id)
                        values (:id, :key, :networks, :team, :municipality, :family, :given, :birth, :at, :due, :state, :by, :closed, :contact, :person)
                        on conflict (id) do nothing
                        """)
                        .paramSource(fate(who(signal, networks).addValue("due", opened.plusDays(days)), matter))
                        .update()
                > 0;
        if (isNew) {
            matter.steps().forEach(step -> add(db, matter.id(), step));
        }
    }

    private MapSqlParameterSource fate(MapSqlParameterSource facts, Matter matter) {
        Step last = matter.steps().getLast();
        Move.State state = Move.State.WAITING;
        for (Step step : matter.steps()) {
            state = step.move().after(state);
        }
        boolean closed = state == Move.State.ANSWERED || state == Move.State.ACCESS;
        Access access = matter.access();
        return facts.addValue("id", matter.id())
                .addValue("team", matter.team(), Types.OTHER)
                .addValue("state", state.name())
                .addValue("by", state == Move.State.WAITING ? null : last.by(), Types.OTHER)
                .addValue("closed", closed ? at(last.at()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("contact", access == null ? null : access.contact(), Types.OTHER)
                .addValue("person", access == null ? null : access.person(), Types.OTHER);
    }

    private void add(JdbcClient db, UUID matter, Step step) {
        db.sql("insert into signal.moves (matter_id, move, by, at, note) values (?, ?, ?, ?, ?)")
                .params(matter, step.move().name(), step.by(), at(step.at()), step.note())
                .update();
    }

    private void tell(JdbcClient db, UUID signal, String phrase, Instant when) {
        db.sql("insert into signal.feedback (signal_id, phrase, at) values (?, ?, ?)")
                .params(signal, phrase, at(when))
                .update();
    }

    private OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, clock.getZone());
    }
}
