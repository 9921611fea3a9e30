package it.trama.assessment.definition;

import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of codes that an administrator has loaded. */
@Repository
class CodeRows {

    record Code(String code, String title) {}

    private final JdbcClient db;

    CodeRows(JdbcClient db) {
        this.db = db;
    }

    long count(String list) {
        return db.sql("select count(*) from assessment.codes where list = :list")
                .param("list", list)
                .query(Rows.scalar(Long.class))
                .single();
    }

    List<Code> search(String list, String words, int most) {
        return db.sql("""
                        select code, title from assessment.codes
                        where list = :list and (starts_with(lower(code), lower(:words)) or strpos(lower(title), lower(:words)) > 0)
                        order by code limit :most
                        """)
                .param("list", list)
                .param("words", words)
                .param("most", most)
                .query(Rows.as(Code.class))
                .list();
    }

    /** All or nothing: the new list takes the place of the old. */
    void replace(String list, Map<String, String> codes) {
        db.sql("delete from assessment.codes where list = :list")
                .param("list", list)
                .update();
        db.sql(
                        "insert into assessment.codes (list, code, title) select :list, * from unnest(:codes::text[], :titles::text[])")
                .param("list", list)
                .param("codes", codes.keySet().toArray(String[]::new))
                .param("titles", codes.values().toArray(String[]::new))
                .update();
    }
}
