package it.trama.document.protocol;

import it.trama.casefile.Direction;
import it.trama.document.ProtocolNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of a body as its offices may read it: what a paper says only for who may open it. */
@Repository
class Entries {

    static final int PAGE = 50;

    record Row(
            ProtocolNumber number,
            Direction direction,
            UUID record,
            UUID paper,
            @Nullable Subject subject) {}

    /** Null for who may not open the paper. */
    record Subject(String title, String party) {}

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /** One page, the newest first, and one more when there are more. */
    List<Row> page(UUID organisation, ListProtocol.Query query) {
        return db.sql("""
                        with page as materialized (
                            select * from document.protocol
                            where organisation_id = :organisation and year = :year and (:direction = '' or direction = :direction)
                              and (cast(:number as integer) is null or number = cast(:number as integer))
                            order by sealed, number desc limit :limit offset :offset)
                        select e.*, p.title, p.party, p.obscured_at
                        from page e left join document.papers p on p.id = e.paper_id
                        order by e.sealed, e.number desc
                        """)
                .param("organisation", organisation)
                .param("year", query.year())
                .param("direction", query.direction().map(Enum::name).orElse(""))
                .param("number", query.number().orElse(null), Types.INTEGER)
                .param("limit", PAGE + 1)
                .param("offset", query.page() * PAGE)
                .query(Entries::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String title = row.getString("title");
        boolean shown = title != null && row.getObject("obscured_at") == null;
        return new Row(
                ProtocolNumber.local(
                        row.getInt("number"),
                        row.getInt("year"),
                        row.getBoolean("sealed"),
                        row.getObject("registered_on", LocalDate.class)),
                Direction.valueOf(row.getString("direction")),
                row.getObject("record_id", UUID.class),
                row.getObject("paper_id", UUID.class),
                shown ? new Subject(title, row.getString("party")) : null);
    }
}
