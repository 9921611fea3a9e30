package it.trama.demo.population;

import it.trama.demo.Population.Share;
import it.trama.demo.SyntheticPerson;
import it.trama.demo.SyntheticPerson.Birth;
import it.trama.demo.SyntheticPerson.Name;
import it.trama.demo.population.NameGroup.FamilyName;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what is known of somebody (family, sex, birth) into a person with names, place of birth and code. */
final class PersonMaker {

    private static final double FOREIGNERS_WITHOUT_CODE = 0.001;
    private static final int TRIES_FOR_ANOTHER_NAME = 8;

    private final Draw draw;
    private final Keys keys;
    private final Places places;
    private final Ages ages;
    private final FiscalCodes codes = new FiscalCodes();

    PersonMaker(Draw draw, Keys keys, Places places, Ages ages) {
        this.draw = draw;
        this.keys = keys;
        this.places = places;
        this.ages = ages;
    }

    record Sketch(Origin origin, FamilyName family, Sex sex, LocalDate birth) {}

    /**
     * @param taken given names of those who live together; nobody of them is called alike
     */
    SyntheticPerson person(Sketch sketch, Share home, Set<String> taken) {
        var name = new Name(given(sketch, taken), sketch.family().of(sketch.sex()));
        var birth = new Birth(sketch.birth(), birthplace(sketch, home));
        return new SyntheticPerson(
                keys.next(), name, sketch.sex(), birth, sketch.origin().citizenship(), code(sketch, name, birth));
    }

    private String given(Sketch sketch, Set<String> taken) {
        var names = sketch.origin().names();
        String given = names.given(draw, sketch.sex(), sketch.birth().getYear());
        for (int i = 0; i < TRIES_FOR_ANOTHER_NAME && taken.contains(given); i++) {
            given = names.given(draw, sketch.sex(), sketch.birth().getYear());
        }
        taken.add(given);
        return given;
    }

    private String birthplace(Sketch sketch, Share home) {
        boolean bornHere = !sketch.origin().isFromAbroad() || draw.chance(bornInItaly(ages.ageOf(sketch.birth())));
        return bornHere
                ? places.birthplace(home, sketch.birth().getYear())
                : sketch.origin().belfiore();
    }

    /** Of families from abroad: most small children, some of the young, no adults. */
    private static double bornInItaly(int age) {
        return age < 10 ? 0.85 : age < 18 ? 0.6 : age < 26 ? 0.15 : 0;
    }

    private @Nullable FiscalCode code(Sketch sketch, Name name, Birth birth) {
        if (sketch.origin().isForeign() && draw.chance(FOREIGNERS_WITHOUT_CODE)) {
            return null;
        }
        return codes.next(
                FiscalCode.compute(name.family(), name.given(), birth.date(), sketch.sex(), birth.belfiore()));
    }
}
