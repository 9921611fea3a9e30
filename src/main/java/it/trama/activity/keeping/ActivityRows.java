package it.trama.activity.keeping;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.activity.Activity.About;
import it.trama.activity.Activity.Room;
import it.trama.activity.Activity.Span;
import it.trama.activity.Activity.State;
import it.trama.activity.Activity.Weekly;
import it.trama.activity.Activity.Where;
import it.trama.activity.ActivityDesk;
import it.trama.kernel.NotFound;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities as they stand. */
@Repository
class ActivityRows implements Activities {

    record Counted(UUID activityId, int taken, int waiting) {}

    private static final String ALL = """
            select a.*, array(select s.weekday || ' ' || to_char(s.starts, 'HH24:MI') || ' ' || to_char(s.ends, 'HH24:MI')
                              from activity.times s where s.activity_id = a.id order by s.weekday) as weekly
            from activity.activities a
            """;

    private final JdbcClient db;
    private final ActivityDesk desk;

    ActivityRows(JdbcClient db, ActivityDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    @Override
    public Optional<Activity> find(UUID id) {
        return db.sql(ALL + "where a.id = :id")
                .param("id", id)
                .query(ActivityRows::row)
                .optional();
    }

    @Override
    public Activity own(UUID id) {
        UUID body = desk.requireKeeper().organisation();
        return find(id).filter(one -> one.organisation().equals(body)).orElseThrow(NotFound::new);
    }

    @Override
    public List<Activity> current(boolean onlyPublished) {
        return db.sql(
                        ALL
                                + "where a.ends_on >= :today and (a.published or not :only) order by a.starts_on, a.title, a.id limit 500")
                .param("today", desk.today())
                .param("only", onlyPublished)
                .query(ActivityRows::row)
                .list();
    }

    @Override
    public List<Activity> of(UUID organisation) {
        return db.sql(ALL + "where a.organisation_id = :body order by a.ends_on desc, a.title, a.id limit 500")
                .param("body", organisation)
                .query(ActivityRows::row)
                .list();
    }

    @Override
    public Map<UUID, Standing> standing(Collection<UUID> activities) {
        return db
                .sql("select activity_id, taken, waiting from activity.standing(:ids)")
                .param("ids", activities.toArray(UUID[]::new))
                .query(Rows.as(Counted.class))
                .stream()
                .collect(Collectors.toMap(Counted::activityId, one -> new Standing(one.taken(), one.waiting())));
    }

    @Override
    public List<Kind> kinds() {
        return db.sql("select code, name, help from activity.kinds order by rank")
                .query(Rows.as(Kind.class))
                .list();
    }

    private static Activity row(ResultSet row, int n) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                new About(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("accessibility"),
                        row.getString("contact")),
                new Where(
                        row.getObject("facility_id", UUID.class),
                        row.getString("address"),
                        row.getString("municipality")),
                span(row),
                new Room(
                        row.getInt("places"),
                        row.getObject("age_from", Integer.class),
                        row.getObject("age_to", Integer.class),
                        row.getBigDecimal("fee"),
                        row.getString("fee_note"),
                        row.getInt("offer_days")),
                new State(
                        row.getBoolean("published"),
                        row.getInt("version"),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("enrol_from", LocalDate.class),
                row.getObject("enrol_to", LocalDate.class),
                Stream.of((String[]) row.getArray("weekly").getArray())
                        .map(ActivityRows::weekly)
                        .toList());
    }

    /** 1 16:30 18:30. */
    private static Weekly weekly(String text) {
        return new Weekly(
                Integer.parseInt(text.substring(0, 1)),
                LocalTime.parse(text.substring(2, 7)),
                LocalTime.parse(text.substring(8, 13)));
    }
}
