package it.trama.voucher.store;

import it.trama.kernel.Sex;
import it.trama.platform.db.Rows;
import it.trama.voucher.Subject;
import it.trama.voucher.Vouchers.Handover;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who vouchers are for, whom the family chose, what was handed over. */
@Repository
class SubjectTable {

    private final JdbcClient db;

    SubjectTable(JdbcClient db) {
        this.db = db;
    }

    void add(Subject subject) {
        var who = subject.who();
        var home = subject.home();
        db.sql("""
                        insert into voucher.subjects (voucher_id, person_id, family_name, given_name, sex, birth_date, fiscal_code, address, phone,
                                                      contact_name, contact_phone, informed, basis, notes)
                        values (:voucher, :person, :family, :given, :sex, :birth, :code, :address, :phone, :contactName, :contactPhone,
                                :informed, :basis, :notes)
                        """)
                .param("voucher", subject.voucher())
                .param("person", subject.person(), Types.OTHER)
                .param("family", who.familyName())
                .param("given", who.givenName())
                .param("sex", who.sex() == Sex.FEMALE ? "F" : "M")
                .param("birth", who.birthDate())
                .param("code", who.fiscalCode(), Types.CHAR)
                .param("address", home.address())
                .param("phone", home.phone())
                .param("contactName", home.contactName())
                .param("contactPhone", home.contactPhone())
                .param("informed", subject.told().informed())
                .param("basis", subject.told().basis())
                .param("notes", subject.notes())
                .update();
    }

    Optional<Subject> find(UUID voucher) {
        return db.sql("select * from voucher.subjects where voucher_id = :voucher")
                .param("voucher", voucher)
                .query(SubjectTable::subject)
                .optional();
    }

    void choose(UUID voucher, List<UUID> choices) {
        for (int i = 0; i < choices.size(); i++) {
            db.sql(
                            "insert into voucher.choices (voucher_id, ordinal, organisation_id) values (:voucher, :ordinal, :body)")
                    .param("voucher", voucher)
                    .param("ordinal", i + 1)
                    .param("body", choices.get(i))
                    .update();
        }
    }

    List<UUID> choices(UUID voucher) {
        return db.sql("select organisation_id from voucher.choices where voucher_id = :voucher order by ordinal")
                .param("voucher", voucher)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    void handOver(UUID voucher, Handover handover, UUID by, Instant at) {
        db.sql("""
                        insert into voucher.handovers (voucher_id, to_whom, name, words, written_by, written_at)
                        values (:voucher, :toWhom, :name, :words, :by, :at)
                        """)
                .param("voucher", voucher)
                .param("toWhom", handover.toWhom())
                .param("name", handover.name())
                .param("words", handover.words())
                .param("by", by)
                .param("at", VoucherTable.at(at))
                .update();
    }

    Optional<Handover> handover(UUID voucher) {
        return db.sql("select to_whom, name, words from voucher.handovers where voucher_id = :voucher")
                .param("voucher", voucher)
                .query(Rows.as(Handover.class))
                .optional();
    }

    private static Subject subject(ResultSet row, int n) throws SQLException {
        return new Subject(
                row.getObject("voucher_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Subject.Who(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("fiscal_code")),
                new Subject.Home(
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("contact_name"),
                        row.getString("contact_phone")),
                new Subject.Told(row.getString("informed"), row.getString("basis")),
                row.getString("notes"));
    }
}
