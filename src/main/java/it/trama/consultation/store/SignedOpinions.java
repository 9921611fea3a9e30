package it.trama.consultation.store;

import it.trama.platform.db.Rows;
import it.trama.trust.NamedContents;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The printed opinions: they lie in the file store from the signature on, whether they are filed in the record or not. */
@Repository
class SignedOpinions implements NamedContents {

    private final JdbcClient db;

    SignedOpinions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("select * from consultation.named_contents(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }
}
