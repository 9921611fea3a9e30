package it.trama.people.edit;

import it.trama.kernel.FiscalCode;
import it.trama.people.NameWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the data of one person as the form shows them. */
@Repository
class PersonData {

    private final JdbcClient db;

    PersonData(JdbcClient db) {
        this.db = db;
    }

    /** Locked until the transaction ends, so that two savers come one after the other. */
    Optional<StoredPerson> locked(UUID person) {
        return read(person, " for update");
    }

    Optional<StoredPerson> of(UUID person) {
        return read(person, "");
    }

    private Optional<StoredPerson> read(UUID person, String locking) {
        return db.sql("""
                        select family_name, given_name, case sex when 'F' then 'FEMALE' else 'MALE' end as sex, birth_date::text, fiscal_code,
                               temporary_code, citizenship, array_to_string(other_citizenships, ',') as other_citizenship,
                               array_to_string(languages, ',') as languages, case when needs_mediator then 'true' end as mediator, civil_status,
                               practitioner, deceased_on::text, version
                        from people.persons where id = :person
                        """ + locking)
                .param("person", person)
                .query((row, _) -> new StoredPerson(values(row), row.getInt("version")))
                .optional();
    }

    private static Map<PersonField, String> values(ResultSet row) throws SQLException {
        var values = new EnumMap<PersonField, String>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            @Nullable String value = row.getString(field.name().toLowerCase(java.util.Locale.ROOT));
            values.put(field, value == null ? "" : value.strip());
        }
        return values;
    }

    /** Whether somebody else has the code, visible or not. */
    boolean heldByAnother(UUID person, String fiscal, String temporary) {
        return db.sql("select count(*) from people.holder_of(:fiscal, :temporary) where id <> :person")
                        .param("person", person)
                        .param("fiscal", fiscal.isEmpty() ? null : fiscal, Types.VARCHAR)
                        .param("temporary", temporary.isEmpty() ? null : temporary, Types.VARCHAR)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void write(UUID person, StoredPerson wanted) {
        String code = wanted.of(PersonField.FISCAL_CODE);
        db.sql("""
                        update people.persons set family_name = :family, given_name = :given, sex = :sex, birth_date = :birth,
                            fiscal_code = :code, fiscal_code_base = :base, temporary_code = :temporary, citizenship = :citizenship,
                            other_citizenships = string_to_array(:others, ','), languages = string_to_array(:languages, ','),
                            needs_mediator = :mediator, civil_status = :civil, practitioner = :practitioner, deceased_on = :died,
                            tokens = people.token_ids(:words), version = version + 1 where id = :person
                        """)
                .param("person", person)
                .param("family", wanted.of(PersonField.FAMILY_NAME))
                .param("given", wanted.of(PersonField.GIVEN_NAME))
                .param("sex", wanted.of(PersonField.SEX).equals("FEMALE") ? "F" : "M")
                .param("birth", LocalDate.parse(wanted.of(PersonField.BIRTH_DATE)))
                .param("code", orNull(code), Types.CHAR)
                .param("base", base(code), Types.VARCHAR)
                .param("temporary", orNull(wanted.of(PersonField.TEMPORARY_CODE)), Types.VARCHAR)
                .param("citizenship", wanted.of(PersonField.CITIZENSHIP))
                .param("others", wanted.of(PersonField.OTHER_CITIZENSHIP))
                .param("languages", wanted.of(PersonField.LANGUAGES))
                .param("mediator", !wanted.of(PersonField.MEDIATOR).isEmpty())
                .param("civil", orNull(wanted.of(PersonField.CIVIL_STATUS)), Types.VARCHAR)
                .param("practitioner", wanted.of(PersonField.PRACTITIONER))
                .param("died", died(wanted), Types.DATE)
                .param("words", words(wanted))
                .update();
    }

    /** The day of death is the last in the household; when it was written wrongly, what it closed follows it or is open again. */
    void livedUntil(UUID person, String was, String is) {
        db.sql("""
                        update people.household_members m set valid = daterange(lower(m.valid), cast(:until as date))
                        where m.person_id = any (people.ids_of(:person)) and m.kind <> 'ISEE'
                          and (upper_inf(m.valid) or upper(m.valid) > cast(:until as date) or upper(m.valid) = cast(:was as date))
                          and (cast(:until as date) is null or lower(m.valid) < cast(:until as date))
                          and not exists (select from people.household_members later where later.person_id = m.person_id
                                          and later.kind = m.kind and lower(later.valid) >= upper(m.valid))
                        """)
                .param("person", person)
                .param("until", dayAfter(is), Types.DATE)
                .param("was", dayAfter(was), Types.DATE)
                .update();
    }

    private static @Nullable LocalDate dayAfter(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day).plusDays(1);
    }

    private static @Nullable String base(String code) {
        return code.isEmpty() ? null : new FiscalCode(code).base().value();
    }

    private static String[] words(StoredPerson wanted) {
        return NameWords.tokens(wanted.of(PersonField.FAMILY_NAME), wanted.of(PersonField.GIVEN_NAME))
                .toArray(String[]::new);
    }

    private static @Nullable LocalDate died(StoredPerson wanted) {
        String died = wanted.of(PersonField.DECEASED_ON);
        return died.isEmpty() ? null : LocalDate.parse(died);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
