package it.trama.existence;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.existence.Catalogue.Table;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** By enumeration: every page and API address that takes an id answers a stranger the same for a real id and for one that does not exist. */
@TramaTest
class EveryAddressTest {

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
            "/bozze/",
            "/accesso",
            "/amministrazione/utenti",
            "/manuale");

    /** What bodies send it is its own work; that no name is in a statement is said by WhatTheOfficeReadsTest. */
    private static final List<String> OF_THE_OFFICE = List.of("/accreditamento/", "/rendiconti/");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Catalogue catalogue;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    private Set<String> addresses() {
        var found = new TreeSet<String>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            boolean reads = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            mapping.getPatternValues().stream()
                    .filter(pattern -> reads && pattern.contains("{"))
                    .filter(pattern -> NOT_PERSONAL.stream().noneMatch(pattern::startsWith))
                    .forEach(found::add);
        }
        return found;
    }

    private Set<UUID> realIds() throws SQLException {
        var ids = new LinkedHashSet<UUID>();
        for (Table table : catalogue.tables()) {
            if (table.isPersonal()) {
                catalogue.someId(table.name()).ifPresent(ids::add);
            }
        }
        return ids;
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
        Set<UUID> ids = realIds();
        assertThat(addresses()).hasSizeGreaterThan(10);
        assertThat(ids).hasSizeGreaterThan(8);
        for (String stranger : STRANGERS) {
            for (String address : addresses()) {
                if (stranger.equals("ufficio") && OF_THE_OFFICE.stream().anyMatch(address::startsWith)) {
                    continue;
                }
                String nothing = answer(stranger, address, UUID.randomUUID());
                for (UUID id : ids) {
                    assertThat(answer(stranger, address, id))
                            .as("%s at %s with %s", stranger, address, id)
                            .isEqualTo(nothing);
                }
            }
        }
    }
}
