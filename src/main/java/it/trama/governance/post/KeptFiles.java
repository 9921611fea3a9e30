package it.trama.governance.post;

import it.trama.platform.db.Rows;
import it.trama.trust.NamedContents;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that governance keeps: what was sent, attached, signed, proposed. What nobody names is swept away. */
@Repository
class KeptFiles implements NamedContents {

    private final JdbcClient db;

    KeptFiles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("""
                        select h from unnest(:hashes::text[]) h
                        where exists (select from governance.sending_files f where f.content_hash = h)
                            or exists (select from governance.convocations c where c.content_hash = h)
                            or exists (select from governance.item_documents d where d.content_hash = h)
                            or exists (select from governance.minutes m where m.content_hash = h)
                            or exists (select from governance.texts t where t.content_hash = h)
                        """)
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }
}
