package it.trama.casefile.help;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the help register. Ending goes through a narrow function: who ends need not see the row. */
@Repository
class HelpRows implements HelpRegister {

    private final JdbcClient db;

    HelpRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void begin(NewHelp help) {
        HelpDetail detail = help.detail();
        db.sql("""
                        insert into casefile.help (person_id, kind, organisation_id, contact, valid, amount, goal, compartment, source_kind, source_id)
                        values (:person, :kind, :organisation, :contact, daterange(:from, :to), :amount, :goal, :compartment, :sourceKind, :source)
                        """)
                .param("person", help.person())
                .param("kind", help.kind())
                .param("organisation", help.organisation())
                .param("contact", help.contact())
                .param("from", help.valid().from())
                .param("to", help.valid().to(), Types.DATE)
                .param(
                        "amount",
                        detail.amount() == null ? null : detail.amount().amount(),
                        Types.NUMERIC)
                .param("goal", detail.goal())
                .param("compartment", detail.compartment().name())
                .param("sourceKind", detail.sourceKind())
                .param("source", detail.source())
                .update();
    }

    @Override
    public boolean goOn(NewHelp help) {
        HelpDetail detail = help.detail();
        return db.sql("select casefile.help_goes_on(:source, :sourceKind, :body, :kind, :from, :to, :amount, :goal)")
                .param("source", detail.source())
                .param("sourceKind", detail.sourceKind())
                .param("body", help.organisation())
                .param("kind", help.kind())
                .param("from", help.valid().from())
                .param("to", help.valid().to(), Types.DATE)
                .param(
                        "amount",
                        detail.amount() == null ? null : detail.amount().amount(),
                        Types.NUMERIC)
                .param("goal", detail.goal())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void end(UUID source, LocalDate day) {
        db.sql("select casefile.end_help(:source, :day)")
                .param("source", source)
                .param("day", day)
                .query((row, n) -> true)
                .list();
    }

    @Override
    public void takeBack(UUID source) {
        db.sql("select casefile.take_back_help(:source)")
                .param("source", source)
                .query((row, n) -> true)
                .list();
    }
}
