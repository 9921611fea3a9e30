package it.trama.people.bulk;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import it.trama.people.NameWords;
import it.trama.people.PeopleBulk.Indicator;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewIsee;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Households turned into the rows of each table. */
final class Tables {

    static final String TOKENS = "people.tokens (id, token)";
    private static final String PERSONS =
            "people.persons (id, family_name, given_name, sex, birth_date, birth_place, citizenship, fiscal_code, fiscal_code_base, municipality_code, address, tokens)";
    private static final String RESIDENCES = "people.residences (person_id, municipality_code, address, valid)";
    private static final String HOUSEHOLDS = "people.households (id, kind, municipality_code)";
    private static final String MEMBERS =
            "people.household_members (household_id, person_id, kind, municipality_code, relation, valid)";
    private static final String DECLARATIONS =
            "people.isee_declarations (id, household_id, municipality_code, dsu_protocol, presented_on, valid)";
    private static final String INDICATORS =
            "people.isee_indicators (declaration_id, kind, municipality_code, isee, ise, isr, isp, scale)";

    private final Map<String, Integer> tokens;
    private final CopyText newTokens = new CopyText();
    private final CopyText persons = new CopyText();
    private final CopyText residences = new CopyText();
    private final CopyText households = new CopyText();
    private final CopyText members = new CopyText();
    private final CopyText declarations = new CopyText();
    private final CopyText indicators = new CopyText();
    private int lastToken;
    private int waiting;

    /** @param tokens the words that are already numbered; grows */
    Tables(Map<String, Integer> tokens) {
        this.tokens = tokens;
        this.lastToken = tokens.values().stream().mapToInt(id -> id).max().orElse(0);
    }

    /** Rows of one table, to be copied in this order. */
    record Rows(String table, String text) {}

    List<Rows> take() {
        waiting = 0;
        return List.of(
                new Rows(TOKENS, newTokens.take()),
                new Rows(PERSONS, persons.take()),
                new Rows(RESIDENCES, residences.take()),
                new Rows(HOUSEHOLDS, households.take()),
                new Rows(MEMBERS, members.take()),
                new Rows(DECLARATIONS, declarations.take()),
                new Rows(INDICATORS, indicators.take()));
    }

    /** Persons since the rows were last taken. */
    int waiting() {
        return waiting;
    }

    void add(NewHousehold household) {
        households
                .add(household.id())
                .add("REGISTRY")
                .add(household.municipality())
                .end();
        for (NewMember member : household.members()) {
            waiting++;
            LocalDate birth = member.person().birth().date();
            LocalDate since = birth.isAfter(household.since()) ? birth : household.since();
            addPerson(household, member.person());
            residences
                    .add(member.person().id())
                    .add(household.municipality())
                    .add(household.address())
                    .addPeriod(since, null)
                    .end();
            members.add(household.id())
                    .add(member.person().id())
                    .add("REGISTRY")
                    .add(household.municipality())
                    .add(member.relation())
                    .addPeriod(since, null)
                    .end();
        }
        if (household.isee() != null) {
            addIsee(household, household.isee());
        }
    }

    private void addPerson(NewHousehold household, NewPerson person) {
        FiscalCode code = person.fiscalCode();
        persons.add(person.id())
                .add(person.familyName())
                .add(person.givenName())
                .add(person.sex() == Sex.FEMALE ? "F" : "M")
                .add(person.birth().date())
                .add(person.birth().place())
                .add(person.citizenship())
                .add(code == null ? null : code.value())
                .add(code == null ? null : code.base().value())
                .add(household.municipality())
                .add(household.address())
                .addArray(NameWords.tokens(person.familyName(), person.givenName()).stream()
                        .map(this::number)
                        .toList())
                .end();
    }

    private Integer number(String token) {
        Integer known = tokens.get(token);
        if (known != null) {
            return known;
        }
        tokens.put(token, ++lastToken);
        newTokens.add(lastToken).add(token).end();
        return lastToken;
    }

    /** A declaration has a household of its own (here with the members of the registry's), dated like the declaration. */
    private void addIsee(NewHousehold household, NewIsee isee) {
        households.add(isee.id()).add("ISEE").add(household.municipality()).end();
        for (NewMember member : household.members()) {
            members.add(isee.id())
                    .add(member.person().id())
                    .add("ISEE")
                    .add(household.municipality())
                    .add(member.relation())
                    .addPeriod(isee.valid().from(), isee.valid().to())
                    .end();
        }
        declarations
                .add(isee.id())
                .add(isee.id())
                .add(household.municipality())
                .add(isee.dsuProtocol())
                .add(isee.valid().from())
                .addPeriod(isee.valid().from(), isee.valid().to())
                .end();
        isee.indicators().forEach(indicator -> addIndicator(household, isee, indicator));
    }

    private void addIndicator(NewHousehold household, NewIsee isee, Indicator indicator) {
        indicators
                .add(isee.id())
                .add(indicator.kind())
                .add(household.municipality())
                .add(indicator.isee())
                .add(indicator.ise())
                .add(indicator.isr())
                .add(indicator.isp())
                .add(indicator.scale())
                .end();
    }
}
