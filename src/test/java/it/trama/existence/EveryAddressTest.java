package it.trama.existence;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.existence.Catalogue.Table;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.ApplicationModule;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** By enumeration: every page and API address that takes an id answers a stranger the same for a real id and for one that does not exist. */
@TramaTest
class EveryAddressTest {

    private static final String ROOT = "it.trama.";
    private static final List<String> STRANGERS = List.of("nido", "ufficio", "sindaco", "admin");

    /** Bodies, municipalities, the plan, funds and the user's own sign-in hold no personal datum. */
    static final List<String> NOT_PERSONAL = List.of(
            "/rete/",
            "/servizi/",
            "/attivita/",
            "/api/hsds/",
            "/territorio",
            "/piano/",
            "/fondi/",
            "/adempimenti",
            "/riparti",
            "/governance/",
            "/bozze/",
            "/accesso",
            "/amministrazione/utenti",
            "/manuale");

    /** What bodies send it is its own work; that no name is in a statement is said by WhatTheOfficeReadsTest. */
    private static final List<String> OF_THE_OFFICE =
            List.of("/accreditamento/", "/rendiconti/", "/tavoli/", "/formazione/");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Catalogue catalogue;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    /** With the module that answers there. */
    private Map<String, String> addresses() {
        var found = new TreeMap<String, String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            boolean reads = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            String module = moduleOf(handler.getBeanType().getPackageName());
            mapping.getPatternValues().stream()
                    .filter(pattern -> reads && pattern.contains("{"))
                    .filter(pattern -> NOT_PERSONAL.stream().noneMatch(pattern::startsWith))
                    .forEach(pattern -> found.put(pattern, module));
        });
        return found;
    }

    private static String moduleOf(String name) {
        return name.substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    /** By schema, which has the module's name. */
    private Map<String, Set<UUID>> realIds() throws SQLException {
        var ids = new HashMap<String, Set<UUID>>();
        for (Table table : catalogue.tables()) {
            if (table.isPersonal()) {
                String schema = table.name().replaceFirst("\\..*", "");
                catalogue
                        .someId(table.name())
                        .ifPresent(id -> ids.computeIfAbsent(schema, _ -> new LinkedHashSet<>())
                                .add(id));
            }
        }
        return ids;
    }

    /** Ids that mean something to a module: its own and those of the modules that it knows. To any other it is as a random one. */
    private static Set<UUID> meant(String module, Map<String, Set<UUID>> ids) {
        var known = new LinkedHashSet<>(ids.getOrDefault(module, Set.of()));
        try {
            var declared = Class.forName(ROOT + module + ".package-info").getAnnotation(ApplicationModule.class);
            for (String other : declared.allowedDependencies()) {
                known.addAll(ids.getOrDefault(other.replaceFirst(" *::.*", ""), Set.of()));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return known;
    }

    private String answer(String stranger, String address, UUID id) {
        var result = http.get()
                .uri(address.replaceAll("\\{[^}]*}", id.toString()))
                .with(as.user(stranger))
                .exchange();
        try {
            return result.getResponse().getStatus() + " "
                    + result.getResponse()
                            .getContentAsString()
                            .replaceAll("\"[A-Za-z0-9_-]{90,}\"|:\"[A-Za-z0-9_-]{40,}\"", "token")
                            .replace(id.toString(), "ID");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void answers_a_stranger_the_same_for_a_real_id_and_for_none() throws SQLException {
        Map<String, Set<UUID>> ids = realIds();
        Map<String, String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(ids).hasSizeGreaterThan(8);
        for (String stranger : STRANGERS) {
            for (var address : addresses.entrySet()) {
                if (stranger.equals("ufficio") && OF_THE_OFFICE.stream().anyMatch(address.getKey()::startsWith)) {
                    continue;
                }
                String nothing = answer(stranger, address.getKey(), UUID.randomUUID());
                for (UUID id : meant(address.getValue(), ids)) {
                    assertThat(answer(stranger, address.getKey(), id))
                            .as("%s at %s with %s", stranger, address.getKey(), id)
                            .isEqualTo(nothing);
                }
            }
        }
    }
}
