package it.trama.people.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.people.People;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class LoadingManyPeopleTest {

    @Autowired
    PeopleBulk bulk;

    @Autowired
    People people;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private List<String> rules() {
        return db.sql("""
                        select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'people'::regnamespace
                        union all
                        select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'people'::regnamespace
                        order by 1
                        """).query(Rows.scalar(String.class)).list();
    }

    @Test
    void every_key_and_index_is_there_again_after_a_load() {
        List<String> before = rules();
        bulk.load(sink ->
                sink.accept(SomePeople.man("Caricati", "Uno", "1950-01-01").alone()));
        assertThat(rules()).hasSizeGreaterThan(20).isEqualTo(before);
    }

    @Test
    void a_load_that_breaks_a_rule_loads_nobody() {
        var first = SomePeople.man("Caricati", "Due", "1951-01-01");
        var same = SomePeople.man("Caricati", "Due", "1951-01-01");
        List<String> before = rules();
        assertThatThrownBy(() -> bulk.load(sink -> {
                    sink.accept(first.alone());
                    sink.accept(same.alone());
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(as.inTransaction("assistente", () -> people.identity(first.id())))
                .isEqualTo(Optional.empty());
        assertThat(rules()).isEqualTo(before);
    }

    @Test
    void strange_letters_arrive_as_they_were() {
        var strange = SomePeople.woman("O\\'Brien\tÀé", "Ștefania\nŁucja", "1952-01-01");
        bulk.load(sink -> sink.accept(strange.alone()));
        assertThat(as.inTransaction("assistente", () -> people.identity(strange.id())))
                .map(person -> person.familyName() + person.givenName())
                .contains("O\\'Brien\tÀéȘtefania\nŁucja");
    }
}
