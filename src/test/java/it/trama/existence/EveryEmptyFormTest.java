package it.trama.existence;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.existence.Catalogue.Table;
import it.trama.trust.signin.As;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** By enumeration: an empty form sent to any address, with ids that are there and that are not, is answered in words and never by a fault. */
@TramaTest
class EveryEmptyFormTest {

    private static final List<String> USERS =
            List.of("assistente", "coordinatore", "ufficio", "segreteria", "ente", "dpo");

    private static final UUID NONE = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    /** Each address that takes a form, with its module. */
    private Map<String, String> addresses() {
        var found = new TreeMap<String, String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                String module = handler.getBeanType().getPackageName().replaceFirst("it\\.trama\\.", "");
                mapping.getPatternValues().forEach(address -> found.put(address, module.replaceFirst("\\..*", "")));
            }
        });
        return found;
    }

    /** What the user may see of each table, one row. */
    private Map<String, UUID> visible(String user, List<Table> tables) {
        var ids = new LinkedHashMap<String, UUID>();
        for (Table table : tables) {
            as.inTransaction(
                            user,
                            () -> db.sql("select id from " + table.name() + " order by id desc limit 1")
                                    .query(UUID.class)
                                    .optional())
                    .ifPresent(id -> ids.put(table.name(), id));
        }
        return ids;
    }

    private List<Table> tablesWithIds() throws SQLException {
        var found = new ArrayList<Table>();
        for (Table table : catalogue.tables()) {
            if (table.appMayRead() && catalogue.someId(table.name()).isPresent()) {
                found.add(table);
            }
        }
        return found;
    }

    private static Set<UUID> candidates(String address, String module, Map<String, UUID> visible) {
        var ids = new TreeSet<>(Set.of(NONE));
        if (address.contains("{")) {
            visible.forEach((table, id) -> {
                boolean itsOwn = table.startsWith(module + ".");
                boolean ofRecord = table.equals("casefile.social_records") && address.startsWith("/cartelle/");
                boolean ofPerson = table.equals("people.persons") && address.startsWith("/persone/");
                if (itsOwn || ofRecord || ofPerson) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    /** Nothing of it stays: tests share their people. */
    private String answer(String user, String address) {
        return as.run(
                user,
                () -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    var result = http.post().uri(address).with(as.user(user)).exchange();
                    Throwable failure = result.getUnresolvedException();
                    return failure == null
                            ? Integer.toString(result.getResponse().getStatus())
                            : failure.toString();
                }));
    }

    @Test
    void is_answered_in_words() throws SQLException {
        Map<String, String> addresses = addresses();
        List<Table> tables = tablesWithIds();
        var faults = new TreeSet<String>();
        for (String user : USERS) {
            Map<String, UUID> visible = visible(user, tables);
            addresses.forEach((address, module) -> candidates(address, module, visible)
                    .forEach(id -> {
                        String answer = answer(user, address.replaceAll("\\{[^}]*}", id.toString()));
                        if (!answer.matches("[234]\\d\\d")) {
                            faults.add(address + " (" + user + "): " + answer);
                        }
                    }));
        }
        assertThat(addresses).hasSizeGreaterThan(150);
        assertThat(faults).isEmpty();
    }
}
