package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Population;
import it.trama.demo.Resident;
import it.trama.demo.Resident.Home;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.story.StoryPeople;
import it.trama.demo.story.StoryTies;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The residents, as many in each municipality as ordered: the people of the story take the place of as many others of Cremona. */
@Component
@Order(6)
class PeopleStep implements DemoStep {

    private final Population population;
    private final PeopleBulk people;
    private final Municipalities municipalities;

    PeopleStep(Population population, PeopleBulk people, Municipalities municipalities) {
        this.population = population;
        this.people = people;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return t("demo.step.people");
    }

    @Override
    public void run(Loading loading) {
        var order = new Population.Order(loading.people(), loading.today(), Loading.SEED);
        people.load(into -> {
            StoryPeople.households(loading.today()).forEach(into);
            var stream = new Residents(loading, into);
            population.generate(order, stream);
        });
        people.enrich(StoryTies.additions(loading.today()));
    }

    private final class Residents implements Consumer<SyntheticHousehold> {

        private final Loading loading;
        private final Consumer<NewHousehold> into;
        private final Map<String, Integer> subdistricts;
        private int room = StoryPeople.RESIDENTS;

        Residents(Loading loading, Consumer<NewHousehold> into) {
            this.loading = loading;
            this.into = into;
            this.subdistricts = municipalities.all().stream()
                    .collect(Collectors.toMap(Municipality::istatCode, Municipality::subdistrict));
        }

        @Override
        public void accept(SyntheticHousehold household) {
            int size = household.members().size();
            if (room >= size && household.municipality().equals(StoryPeople.MUNICIPALITY)) {
                room -= size;
                return;
            }
            into.accept(Households.of(household, loading.today()));
            remember(household);
            loading.progress().at(name(), loading.residents().size() + StoryPeople.RESIDENTS, loading.people());
        }

        private void remember(SyntheticHousehold household) {
            var isee = household.isee();
            var youngest = loading.today().minusYears(18);
            var home = new Home(
                    household.municipality(),
                    subdistricts.getOrDefault(household.municipality(), 0),
                    household.members().size(),
                    household.members().stream()
                            .anyMatch(m -> m.person().birth().date().isAfter(youngest)),
                    isee == null
                            ? Resident.NO_ISEE
                            : isee.indicators().isee().amount().doubleValue());
            for (var member : household.members()) {
                var person = member.person();
                loading.residents()
                        .add(new Resident(
                                person.id(),
                                person.name().family() + " " + person.name().given(),
                                person.sex(),
                                person.birth().date(),
                                member.relation() == SyntheticHousehold.Relation.HEAD,
                                home));
            }
        }
    }
}
