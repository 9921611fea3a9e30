package it.trama.fund.load;

import it.trama.fund.FundDesk;
import it.trama.fund.load.FundingTable.Row;
import it.trama.fund.load.FundingTable.Total;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between preview and confirmation, and what is there already. Who did not send them does not find them. */
@Repository
class WaitingFiles {

    private final JdbcClient db;
    private final FundDesk desk;

    WaitingFiles(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    void add(UUID importId, int ordinal, FundFile file) {
        db.sql("delete from fund.waiting_files where created_at < :before")
                .param("before", desk.now().minusDays(1))
                .update();
        db.sql("""
                        insert into fund.waiting_files (import_id, ordinal, name, content, created_by, created_at)
                        values (:id, :ordinal, :name, :content, :user, :at)
                        """)
                .param("id", importId)
                .param("ordinal", ordinal)
                .param("name", file.name())
                .param("content", file.content())
                .param("user", desk.user())
                .param("at", desk.now())
                .update();
    }

    List<FundFile> of(UUID importId) {
        return db.sql("""
                        select name, content from fund.waiting_files
                        where import_id = :id and created_by = :user order by ordinal
                        """)
                .param("id", importId)
                .param("user", desk.user())
                .query((row, _) -> new FundFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    boolean wasImported(UUID importId) {
        return db.sql("select exists (select from fund.imports where id = :id)")
                .param("id", importId)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    void imported(UUID importId, List<FundFile> files, int added) {
        db.sql("""
                        insert into fund.imports (id, files, added, imported_by, imported_at)
                        values (:id, :files, :added, :user, :at)
                        """)
                .param("id", importId)
                .param(
                        "files",
                        String.join(", ", files.stream().map(FundFile::name).toList()))
                .param("added", added)
                .param("user", desk.user())
                .param("at", desk.now())
                .update();
        db.sql("delete from fund.waiting_files where import_id = :id")
                .param("id", importId)
                .update();
    }

    /** What a fund's year was printed with. */
    Optional<Money> stored(Row row) {
        return db.sql("select printed from fund.fund_years where fund_code = :fund and year = :year")
                .param("fund", row.fund())
                .param("year", row.year())
                .query((found, _) -> Money.of(found.getBigDecimal(1)))
                .optional();
    }

    Optional<Money> stored(Total total) {
        return db.sql("select amount from fund.printed_totals where fund_group = :group and year = :year")
                .param("group", total.group())
                .param("year", total.year())
                .query((found, _) -> Money.of(found.getBigDecimal(1)))
                .optional();
    }
}
