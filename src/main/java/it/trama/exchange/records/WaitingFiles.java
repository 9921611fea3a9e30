package it.trama.exchange.records;

import it.trama.platform.db.Rows;
import it.trama.trust.NamedContents;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents' files of imports that nobody has confirmed yet. */
@Repository
class WaitingFiles implements NamedContents {

    private final JdbcClient db;

    WaitingFiles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("""
                        select distinct content ->> '#file' from exchange.import_rows
                        where kind = 'DOCUMENT' and content is not null and content ->> '#file' = any (:hashes)
                        """)
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }
}
