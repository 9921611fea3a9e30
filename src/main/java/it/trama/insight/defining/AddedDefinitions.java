package it.trama.insight.defining;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorSource;
import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AddedDefinitions implements IndicatorSource {

    private static final Logger LOG = LoggerFactory.getLogger(AddedDefinitions.class);

    private final JdbcClient db;
    private final DefinitionText text;

    AddedDefinitions(JdbcClient db, DefinitionText text) {
        this.db = db;
        this.text = text;
    }

    void add(IndicatorDefinition definition, String body, UUID by, Instant at) {
        db.sql("""
                        insert into insight.added_definitions (code, version, body, added_by, added_at) values (:code, :version, :body, :by, :at)
                        on conflict (code, version) do nothing
                        """)
                .param("code", definition.code())
                .param("version", definition.version())
                .param("body", body)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether just this text was added: who sends it twice has added it once. */
    boolean has(String body) {
        return db.sql("select exists (select from insight.added_definitions where body = :body)")
                .param("body", body)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<IndicatorDefinition> added() {
        List<String> bodies = db.sql("select body from insight.added_definitions order by code, version")
                .query(Rows.scalar(String.class))
                .list();
        return bodies.stream().flatMap(this::valid).toList();
    }

    private Stream<IndicatorDefinition> valid(String body) {
        DefinitionText.Read read = text.read(body);
        if (read.definition() == null) {
            LOG.warn("an added indicator is left out: {}", String.join("; ", read.problems()));
        }
        return Stream.ofNullable(read.definition());
    }
}
