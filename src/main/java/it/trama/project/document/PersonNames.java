package it.trama.project.document;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of the persons of a project, for who works on it and reads no registry, through the narrow function {@code project.persons_of}. */
@Repository
class PersonNames {

    record Row(UUID personId, String fullName, LocalDate birthDate) {}

    private final JdbcClient db;

    PersonNames(JdbcClient db) {
        this.db = db;
    }

    /** Who it was first written for comes first. */
    List<Row> of(UUID edition) {
        return db.sql("select person_id, full_name, birth_date from project.persons_of(:edition)")
                .param("edition", edition)
                .query(Rows.as(Row.class))
                .list();
    }
}
