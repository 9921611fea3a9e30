package it.trama.demo.history;

import it.trama.demo.Case;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.story.StoryPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes the social records of five years. */
final class CasePlanner {

    /** In charge over a year in Cremona: "a little more than 6,000" of 72,077, about 800 situations of poverty (zone plan 1.4.2). */
    private static final double CREMONA = 6_000 / 72_077d;

    private static final double ELSEWHERE = 0.045;
    private static final double POVERTY = 800 / 6_000d;

    /** Of those in charge over a year, how many leave in it. */
    private static final double LEAVE = 0.22;

    private final Loading loading;
    private final Choice choice;
    private final StayMaker stays;
    private final Keys keys;

    CasePlanner(Loading loading, Draw draw, Keys keys) {
        this.loading = loading;
        this.choice = new Choice(draw, loading.today());
        this.stays = new StayMaker(loading, draw, keys);
        this.keys = keys;
    }

    /** In order of opening. */
    List<Case> plan() {
        var cases = new ArrayList<Case>();
        Map<String, List<Resident>> towns = loading.residents().stream()
                .collect(Collectors.groupingBy(r -> r.home().municipality(), LinkedHashMap::new, Collectors.toList()));
        towns.forEach((code, residents) -> cases.addAll(town(code, residents)));
        cases.sort(Comparator.comparing(Case::openedOn));
        return cases;
    }

    private List<Case> town(String code, List<Resident> residents) {
        boolean lead = code.equals(StoryPeople.MUNICIPALITY);
        int people = residents.size() + (lead ? StoryPeople.RESIDENTS : 0);
        int inYear = Math.toIntExact(Math.round(people * (lead ? CREMONA : ELSEWHERE)));
        int poor = Math.toIntExact(Math.round(inYear * POVERTY));
        int earlier = Math.toIntExact(Math.round(inYear * LEAVE * (Loading.YEARS - 1)));
        // one of the story's people is in charge in Cremona
        var chosen = choice.of(residents, lead ? inYear - 1 : inYear, poor, earlier);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < chosen.inYear().size(); i++) {
            cases.add(stays.inYear(keys.next(), chosen.inYear().get(i), i < chosen.poor()));
        }
        for (Resident resident : chosen.earlier()) {
            stays.earlier(keys.next(), resident).ifPresent(cases::add);
        }
        Collections.shuffle(cases, new Random(Loading.SEED));
        return cases.stream().map(stays::staffed).toList();
    }
}
