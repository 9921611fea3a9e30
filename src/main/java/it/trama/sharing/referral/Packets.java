package it.trama.sharing.referral;

import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.sharing.referral.Packet.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies in a referral; only ever added. */
@Repository
class Packets {

    record Head(String label, String question) {}

    private final JdbcClient db;

    Packets(JdbcClient db) {
        this.db = db;
    }

    void add(Referral referral, Packet packet) {
        db.sql("""
                        insert into sharing.packets (referral_id, record_id, compartment, label, question)
                        values (:referral, :record, 'ORDINARY', :label, :question)
                        """)
                .param("referral", referral.id())
                .param("record", referral.place().record())
                .param("label", packet.label())
                .param("question", packet.question())
                .update();
        packet.parts().forEach(part -> add(referral, part));
    }

    private void add(Referral referral, Part part) {
        db.sql("""
                        insert into sharing.packet_parts (referral_id, record_id, compartment, source, title, dated, body)
                        values (:referral, :record, :compartment, :source, :title, :dated, :body)
                        """)
                .param("referral", referral.id())
                .param("record", referral.place().record())
                .param("compartment", part.compartment().name())
                .param("source", part.source())
                .param("title", part.title())
                .param("dated", part.day())
                .param("body", part.text())
                .update();
    }

    /** Empty for the receiving body once it is closed to it. */
    Optional<Packet> of(UUID referral) {
        return db.sql("select label, question from sharing.packets where referral_id = :referral")
                .param("referral", referral)
                .query(Rows.as(Head.class))
                .optional()
                .map(head -> new Packet(head.label(), head.question(), parts(referral)));
    }

    private List<Part> parts(UUID referral) {
        return db.sql("""
                        select source, compartment, dated, title, body from sharing.packet_parts where referral_id = :referral
                        order by split_part(source, ':', 1), dated desc, id
                        """)
                .param("referral", referral)
                .query((row, n) -> new Part(
                        row.getString("source"),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("dated", LocalDate.class),
                        row.getString("title"),
                        row.getString("body")))
                .list();
    }
}
