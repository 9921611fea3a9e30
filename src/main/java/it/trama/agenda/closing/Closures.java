package it.trama.agenda.closing;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What keeps desks, rooms and mediators shut, and what is booked in spite of it. */
@Repository
class Closures implements OpenTimes {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Further ahead nobody books. */
    private static final int YEARS = 3;

    private final JdbcClient db;
    private final CurrentActor actors;
    private final NationalDays national;
    private final Clock clock;

    Closures(JdbcClient db, CurrentActor actors, NationalDays national, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.national = national;
        this.clock = clock;
    }

    @Override
    public Optional<Shut> shut(
            @Nullable UUID desk, @Nullable UUID room, @Nullable UUID mediator, Instant start, Instant end) {
        LocalDate day = start.atZone(ROME).toLocalDate();
        Map<LocalDate, String> holidays = national.between(day, day.plusDays(1));
        return db.sql("select agenda.shut(:desk, :room, :mediator, tstzrange(:start, :end), :holidays::date[]) as what")
                .param("desk", desk, Types.OTHER)
                .param("room", room, Types.OTHER)
                .param("mediator", mediator, Types.OTHER)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("holidays", array(holidays))
                .query((row, _) -> Optional.ofNullable(row.getString("what")))
                .single()
                .map(what -> said(what, holidays.getOrDefault(day, "")));
    }

    /** The driver knows no arrays of days. */
    private static String array(Map<LocalDate, String> days) {
        return days.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Shut said(String what, String holiday) {
        String[] parts = what.split(":", 2);
        return new Shut(parts[0], parts.length == 2 ? parts[1] : holiday);
    }

    @Override
    public List<Closed> closed(LocalDate from, LocalDate until) {
        var all = new ArrayList<>(db.sql("""
                        select g.at::date as day, c.desk_id as desk, coalesce(d.name, '') as desk_name, c.reason
                        from generate_series(:from::date, :until::date - 1, interval '1 day') g(at)
                        join agenda.closures c on c.days @> g.at::date
                        left join agenda.desks d on d.id = c.desk_id
                        where c.organisation_id = :body and c.revoked_at is null
                        union all
                        select g.at::date, null, '', y.name
                        from generate_series(:from::date, :until::date - 1, interval '1 day') g(at)
                        join agenda.yearly_days y on y.valid @> g.at::date
                            and y.month = extract(month from g.at) and y.day = extract(day from g.at)
                        where y.organisation_id = :body
                        """)
                .param("from", from)
                .param("until", until)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Closed.class))
                .list());
        national.between(from, until).forEach((day, name) -> all.add(new Closed(day, null, "", name)));
        all.sort(Comparator.comparing(Closed::day).thenComparing(Closed::reason));
        return all;
    }

    @Override
    public List<Unfit> unfit() {
        LocalDate today = LocalDate.now(clock);
        Map<LocalDate, String> holidays = national.between(today, today.plusYears(YEARS));
        return db
                .sql("""
                        select u.id, u.starts, u.what, u.why, p.id is not null as visible,
                               coalesce((select string_agg(s.display_name, ', ' order by s.display_name)
                                         from trust.staff_names(array(select worker from agenda.attendances where appointment_id = u.id)) s), '') as workers
                        from agenda.unfit(:body, :now, :holidays::date[]) u left join agenda.appointments p on p.id = u.id
                        order by u.starts, u.id limit 200
                        """)
                .param("body", actors.actor().organisation())
                .param("now", OffsetDateTime.now(clock))
                .param("holidays", array(holidays))
                .query(Rows.as(Unfit.class))
                .list()
                .stream()
                .map(row -> inWords(row, holidays))
                .toList();
    }

    private static Unfit inWords(Unfit row, Map<LocalDate, String> holidays) {
        Shut shut = said(
                row.why(),
                holidays.getOrDefault(row.starts().atZoneSameInstant(ROME).toLocalDate(), ""));
        String why = t("agenda.shut." + shut.code(), shut.reason());
        return new Unfit(row.id(), row.starts(), row.what(), why, row.workers(), row.visible());
    }
}
