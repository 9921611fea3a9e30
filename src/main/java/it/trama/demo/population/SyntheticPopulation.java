package it.trama.demo.population;

import it.trama.demo.Population;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads its tables only when asked: a server that holds real people never does. */
@Component
class SyntheticPopulation implements Population {

    @Override
    public List<Share> shares(int people) {
        return new Territory().shares(people);
    }

    @Override
    public void generate(Order order, Consumer<SyntheticHousehold> into) {
        var draw = new Draw(order.seed());
        var keys = new Keys(draw);
        var ages = new Ages(draw, order.today());
        var territory = new Territory();
        var households = new HouseholdMaker(draw, keys, ages, new Places(draw, territory));
        var isees = new IseeMaker(draw, keys, ages);
        var kinds = Archetype.all();
        var city = Mix.ofCity(draw, kinds);
        var elsewhere = Mix.ofElsewhere(draw, kinds);
        for (Share share : territory.shares(order.people())) {
            var mix = share.istatCode().equals(Territory.LEAD_MUNICIPALITY) ? city : elsewhere;
            fill(share, mix, households, household -> into.accept(isees.declared(household)));
        }
    }

    private static void fill(Share share, Mix mix, HouseholdMaker households, Consumer<SyntheticHousehold> into) {
        int room = share.people();
        while (room > 0) {
            boolean isForeign = mix.nextIsForeign();
            var household = households.household(share, mix.next(isForeign, room), isForeign);
            int size = household.members().size();
            mix.count(size, foreigners(household));
            room -= size;
            into.accept(household);
        }
    }

    private static long foreigners(SyntheticHousehold household) {
        return household.members().stream()
                .map(Member::person)
                .filter(SyntheticPerson::isForeign)
                .count();
    }

    @Override
    public Map<String, String> placeNames() {
        var names = new HashMap<String, String>();
        for (var resource : List.of("demo/birthplaces.csv", "demo/citizenships.csv")) {
            Csv.rows(resource).forEach(row -> names.put(row.text("belfiore"), row.text("name")));
        }
        new Territory().municipalities().forEach(m -> names.put(m.belfiore(), m.name()));
        return names;
    }
}
