package it.trama.assessment.part;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument.Function;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.SharedSheets;
import it.trama.assessment.SheetHead;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts and synthesis of a sheet, as who works on it or takes part in it may see them. */
@Repository
class Closings implements SharedSheets {

    private final JdbcClient db;
    private final Absences absences;

    Closings(JdbcClient db, Absences absences) {
        this.db = db;
        this.absences = absences;
    }

    @Override
    public Closing of(UUID assessment) {
        List<Closing.Part> parts = db.sql("select * from assessment.parts_of(:id)")
                .param("id", assessment)
                .query(Closings::toPart)
                .list();
        if (parts.isEmpty()) {
            return Closing.ALONE;
        }
        Optional<Closing.Synthesis> synthesis = synthesis(assessment);
        return new Closing(
                parts,
                synthesis.orElse(null),
                synthesis.isEmpty()
                        ? List.of()
                        : signatures(assessment, synthesis.get().version()),
                absences.of(assessment));
    }

    Optional<Closing.Synthesis> synthesis(UUID assessment) {
        return db.sql(
                        "select text, version, changed_by, changed_at from assessment.syntheses where assessment_id = :id")
                .param("id", assessment)
                .query((row, _) -> new Closing.Synthesis(
                        row.getString("text"),
                        row.getInt("version"),
                        row.getString("changed_by"),
                        at(row, "changed_at")))
                .optional();
    }

    private List<Closing.Signature> signatures(UUID assessment, int version) {
        return db.sql("""
                        select coalesce((select n.display_name from trust.staff_names(array[s.user_id]) n), '') as name, o.name as body, s.signed_at
                        from assessment.synthesis_signatures s left join trust.organisations o on o.id = s.organisation
                        where s.assessment_id = :id and s.text_version = :version order by s.signed_at
                        """)
                .param("id", assessment)
                .param("version", version)
                .query((row, _) ->
                        new Closing.Signature(row.getString("name"), row.getString("body"), at(row, "signed_at")))
                .list();
    }

    @Override
    public void addClosed(SheetHead sheet, List<Section> sections, UUID by) {
        for (Section section : sections) {
            add(
                    new NewPart(
                            UUID.randomUUID(),
                            section.code(),
                            null,
                            section.filling().by().getFirst(),
                            null),
                    sheet,
                    section,
                    by);
        }
    }

    /** @param holder null: who works in the compartment */
    record NewPart(
            UUID id,
            String section,
            @Nullable String holder,
            Function function,
            @Nullable LocalDate due) {}

    void add(NewPart part, SheetHead sheet, Section section, UUID by) {
        db.sql("""
                        insert into assessment.parts (id, assessment_id, record_id, compartment, section, instrument, instrument_version, holder, function,
                            due, entrusted_by, status)
                        values (:id, :sheet, :record, :compartment, :section, :instrument, :version, :holder, :function, :due, :by, 'DRAFT')
                        on conflict (assessment_id, section) do nothing
                        """)
                .param("id", part.id())
                .param("sheet", sheet.id())
                .param("record", sheet.record())
                .param("compartment", sheet.of(section).name())
                .param("section", section.code())
                .param("instrument", sheet.instrument())
                .param("version", sheet.version())
                .param("holder", part.holder(), Types.VARCHAR)
                .param("function", part.function().name())
                .param("due", part.due(), Types.DATE)
                .param("by", by)
                .update();
    }

    /** False when it is signed, or nothing to entrust. */
    boolean entrust(UUID part, NewPart to) {
        return db.sql("select assessment.entrust(:id, :holder, :function, :due)")
                .param("id", part)
                .param("holder", to.holder(), Types.VARCHAR)
                .param("function", to.function().name())
                .param("due", to.due(), Types.DATE)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<SheetHead> head(UUID sheet) {
        return db.sql("select * from assessment.sheet_head(:id)")
                .param("id", sheet)
                .query((row, _) -> new SheetHead(
                        sheet,
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getString("instrument"),
                        row.getInt("instrument_version"),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getString("status").equals("SIGNED")))
                .optional();
    }

    /** False when the text is no longer the one that was read, or closed. */
    boolean write(SheetHead sheet, String text, int version, Actor actor, Instant now) {
        String sql = version == 0 ? """
                insert into assessment.syntheses (assessment_id, record_id, compartment, text, changed_by, changed_at)
                values (:sheet, :record, :compartment, :text, :by, :now) on conflict do nothing""" : """
                update assessment.syntheses set text = :text, version = version + 1, changed_by = :by, changed_at = :now
                where assessment_id = :sheet and version = :version and not closed""";
        var statement = db.sql(sql)
                .param("sheet", sheet.id())
                .param("text", text)
                .param("by", actor.user())
                .param("now", now.atOffset(ZoneOffset.UTC));
        statement = version == 0
                ? statement
                        .param("record", sheet.record())
                        .param("compartment", sheet.compartment().name())
                : statement.param("version", version);
        return statement.update() == 1;
    }

    @Override
    public void close(UUID assessment) {
        db.sql("update assessment.syntheses set closed = true where assessment_id = :id")
                .param("id", assessment)
                .update();
    }

    private static Closing.Part toPart(ResultSet row, int n) throws SQLException {
        boolean signed = row.getString("status").equals("SIGNED");
        return new Closing.Part(
                row.getObject("id", UUID.class),
                row.getString("section"),
                new Closing.Entrusted(
                        row.getString("holder"),
                        row.getString("holder_name"),
                        row.getString("function"),
                        row.getObject("due", LocalDate.class)),
                signed,
                signed ? signature(row) : null,
                row.getBoolean("readable"));
    }

    private static Closing.@Nullable Signature signature(ResultSet row) throws SQLException {
        String body = row.getString("signed_for");
        return new Closing.Signature(row.getString("signed_by"), body == null ? "" : body, at(row, "signed_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    void agree(SheetHead sheet, int version, Actor actor, Instant now) {
        db.sql("""
                        insert into assessment.synthesis_signatures (assessment_id, user_id, record_id, compartment, organisation, text_version, signed_at)
                        values (:sheet, :user, :record, :compartment, :organisation, :version, :now) on conflict do nothing
                        """)
                .param("sheet", sheet.id())
                .param("user", actor.user())
                .param("record", sheet.record())
                .param("compartment", sheet.compartment().name())
                .param("organisation", actor.organisation())
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
