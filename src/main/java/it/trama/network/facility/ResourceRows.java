package it.trama.network.facility;

import it.trama.network.Resources;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Three statements, however many facilities there are. */
@Repository
class ResourceRows implements Resources {

    private static final String FACTS = """
            select f.*, k.name as kind_name, k.sector, k.audience, k.mode, o.name as body_name, m.name as town,
                   coalesce(f.latitude, m.latitude) as lat, coalesce(f.longitude, m.longitude) as lon, d.occupied, d.day,
                   exists (select from network.facility_titles t
                           where t.facility_id = f.id and t.kind = 'AUTHORISATION' and t.valid @> :today) as authorised,
                   exists (select from network.facility_titles t
                           where t.facility_id = f.id and t.kind = 'ACCREDITATION' and t.valid @> :today) as accredited
            from network.facilities f
            join network.facility_kinds k on k.code = f.kind
            join trust.organisations o on o.id = f.organisation_id
            join territory.municipalities m on m.istat_code = f.municipality
            left join lateral (select occupied, day from network.occupancies c
                               where c.facility_id = f.id and c.day <= :today
                               order by c.day desc, c.declared_at desc limit 1) d on true
            where f.closed_on is null
            """;

    private final JdbcClient db;
    private final Clock clock;

    ResourceRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record HoursRow(UUID facility, int weekday, LocalTime opens, LocalTime closes) {}

    private record Parts(Map<UUID, List<Hours>> hours, Map<UUID, List<Service>> services) {}

    @Override
    public List<Resource> all(boolean onlyOpenToAll) {
        Parts parts = new Parts(hours(null), services(null));
        return db
                .sql(FACTS + "and (f.open_to_all or not :only) order by f.name, f.id")
                .param("today", LocalDate.now(clock))
                .param("only", onlyOpenToAll)
                .query((row, _) -> resource(row, parts))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public Optional<Resource> find(UUID id) {
        Parts parts = new Parts(hours(id), services(id));
        return db.sql(FACTS + "and f.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query((row, _) -> resource(row, parts))
                .optional();
    }

    @Override
    public List<Kind> kinds() {
        return db.sql(
                        "select code, name, sector, audience, mode from network.facility_kinds where in_use order by ordinal")
                .query(Rows.as(Kind.class))
                .list();
    }

    private Map<UUID, List<Hours>> hours(@org.jspecify.annotations.Nullable UUID facility) {
        return db.sql("""
                        select facility_id as facility, weekday, opens, closes from network.opening_hours
                        where cast(:facility as uuid) is null or facility_id = :facility order by weekday, opens
                        """).param("facility", facility).query(Rows.as(HoursRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        HoursRow::facility,
                        Collectors.mapping(h -> new Hours(h.weekday, h.opens, h.closes), Collectors.toList())));
    }

    private record Offered(UUID facility, Service service) {}

    private Map<UUID, List<Service>> services(@org.jspecify.annotations.Nullable UUID facility) {
        return db
                .sql("""
                        select facility_id, id, name, description, audiences, access, cost from network.services
                        where ended_on is null and (cast(:facility as uuid) is null or facility_id = :facility) order by name, id
                        """)
                .param("facility", facility)
                .query((row, _) -> new Offered(row.getObject("facility_id", UUID.class), service(row)))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.groupingBy(
                        Offered::facility, Collectors.mapping(Offered::service, Collectors.toList())));
    }

    private static Service service(ResultSet row) throws SQLException {
        return new Service(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                texts(row, "audiences"),
                row.getString("access"),
                row.getString("cost"));
    }

    private static Resource resource(ResultSet row, Parts parts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Resource(
                id,
                row.getString("name"),
                new Kind(
                        row.getString("kind"),
                        row.getString("kind_name"),
                        row.getString("sector"),
                        row.getString("audience"),
                        row.getString("mode")),
                new Body(row.getObject("organisation_id", UUID.class), row.getString("body_name")),
                place(row),
                about(row, parts.hours.getOrDefault(id, List.of()), parts.services.getOrDefault(id, List.of())),
                state(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("municipality"),
                row.getString("town"),
                row.getString("address"),
                row.getObject("lat", BigDecimal.class).doubleValue(),
                row.getObject("lon", BigDecimal.class).doubleValue(),
                List.copyOf(texts(row, "territory")));
    }

    private static About about(ResultSet row, List<Hours> hours, List<Service> services) throws SQLException {
        return new About(
                row.getString("description"),
                row.getString("phone"),
                row.getString("email"),
                new Reach(texts(row, "audiences"), texts(row, "languages"), texts(row, "accessibility")),
                new Opening(row.getBoolean("always_open"), row.getString("opening_note"), hours),
                services,
                row.getBoolean("open_to_all"));
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getInt("places"),
                row.getObject("occupied", Integer.class),
                row.getObject("day", LocalDate.class),
                row.getBoolean("authorised"),
                row.getBoolean("accredited"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
