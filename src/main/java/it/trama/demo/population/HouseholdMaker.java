package it.trama.demo.population;

import it.trama.demo.Population.Share;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticHousehold.Relation;
import it.trama.demo.population.PersonMaker.Sketch;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills a kind of household with people whose ages, origins and names go together. */
final class HouseholdMaker {

    private static final int ADULT = 18;
    private static final int LATE_FIRST_CHILD = 42;
    private static final int OLDEST_CHILD_AT_HOME = 42;
    private static final int OLDEST_PARENT_OF_A_HEAD = 97;
    private static final double MIXED_COUPLES = 0.035;
    private static final double NEW_CITIZENS = 0.02;

    private final Draw draw;
    private final Keys keys;
    private final Ages ages;
    private final Origins origins = new Origins();
    private final PersonMaker people;
    private final Places places;

    HouseholdMaker(Draw draw, Keys keys, Ages ages, Places places) {
        this.draw = draw;
        this.keys = keys;
        this.ages = ages;
        this.places = places;
        this.people = new PersonMaker(draw, keys, places, ages);
    }

    /** Without ISEE, which needs to see the whole. */
    SyntheticHousehold household(Share home, Archetype kind, boolean isForeign) {
        var id = keys.next();
        var sketches = new Sketches(new ArrayList<>(), new ArrayList<>());
        var head = head(home, kind, isForeign);
        sketches.add(Relation.HEAD, head);
        var spouse = kind.couple() ? spouse(home, head, kind.children()) : head;
        if (kind.couple()) {
            sketches.add(relationOfCouple(spouse), spouse);
        }
        if (kind.children() > 0) {
            children(kind, head, spouse).forEach(child -> sketches.add(Relation.CHILD, child));
        }
        companion(kind.companion(), head, sketches);
        return new SyntheticHousehold(id, home.istatCode(), places.address(home), members(home, sketches), null);
    }

    private List<Member> members(Share home, Sketches sketches) {
        Set<String> taken = new HashSet<>();
        var members = new ArrayList<Member>();
        for (int i = 0; i < sketches.people().size(); i++) {
            var person = people.person(sketches.people().get(i), home, taken);
            members.add(new Member(sketches.relations().get(i), person));
        }
        return members;
    }

    private Sketch head(Share home, Archetype kind, boolean isForeign) {
        boolean inCity = home.istatCode().equals(Territory.LEAD_MUNICIPALITY);
        var origin = isForeign ? origins.foreign(draw, inCity) : origins.italy();
        if (!isForeign && draw.chance(NEW_CITIZENS)) {
            origin = origins.foreign(draw, inCity).naturalised();
        }
        var sex = draw.chance(kind.female() / 100d) ? Sex.FEMALE : Sex.MALE;
        var birth = ages.birthAtAge(kind.headAge().from(), kind.headAge().to(), isForeign);
        return new Sketch(origin, origin.names().family(draw), sex, birth);
    }

    /** Old enough to have had the children as an adult. */
    private Sketch spouse(Share home, Sketch head, int children) {
        var origin = head.origin();
        if (!origin.isFromAbroad() && draw.chance(MIXED_COUPLES)) {
            origin = origins.foreign(draw, home.istatCode().equals(Territory.LEAD_MUNICIPALITY));
        }
        boolean isHusband = head.sex() == Sex.FEMALE;
        long older = Math.round(draw.normal(isHusband ? 3 : -3, 3.5));
        long age = ages.ageOf(head.birth()) + older;
        var birth = ages.birthAtAge(Math.clamp(age, ADULT + 2 + 2 * children, Ages.OLDEST - 1));
        return new Sketch(origin, origin.names().family(draw), isHusband ? Sex.MALE : Sex.FEMALE, birth);
    }

    private Relation relationOfCouple(Sketch spouse) {
        boolean married = draw.chance(ages.ageOf(spouse.birth()) > 50 ? 0.95 : 0.78);
        return married ? Relation.SPOUSE : Relation.PARTNER;
    }

    /** They carry the father's name; who grows up with the mother alone mostly has that of a father who lives elsewhere. */
    private List<Sketch> children(Archetype kind, Sketch head, Sketch spouse) {
        boolean motherAlone = !kind.couple() && head.sex() == Sex.FEMALE;
        var family = motherAlone && draw.chance(0.75)
                ? head.origin().names().family(draw)
                : (head.sex() == Sex.MALE ? head : spouse).family();
        var younger = head.birth().isAfter(spouse.birth()) ? head.birth() : spouse.birth();
        var children = new ArrayList<Sketch>();
        var earliest = earliestChild(younger);
        double ageAtFirst = Math.clamp(draw.normal(head.origin().isForeign() ? 27 : 31, 5), ADULT, LATE_FIRST_CHILD);
        var wanted = younger.plusDays(Math.round(ageAtFirst * 365.25));
        for (int after = kind.children() - 1; after >= 0; after--) {
            var birth = birthOfChild(wanted, earliest, ages.today().minusMonths(15L * after));
            children.add(new Sketch(head.origin(), family, anySex(), birth));
            earliest = birth.plusMonths(12);
            wanted = birth.plusDays(draw.between(450, 1900));
        }
        return children;
    }

    private LocalDate birthOfChild(LocalDate wanted, LocalDate earliest, LocalDate latest) {
        if (wanted.isAfter(latest)) {
            return ages.dayBetween(earliest, latest);
        }
        return wanted.isBefore(earliest) ? ages.dayBetween(earliest, earliest.plusYears(3)) : wanted;
    }

    /** A grown-up child has left home by a certain age. */
    private LocalDate earliestChild(LocalDate parentsBirth) {
        var adult = parentsBirth.plusYears(ADULT);
        var atHome = ages.today().minusYears(OLDEST_CHILD_AT_HOME);
        return adult.isAfter(atHome) ? adult : atHome;
    }

    private void companion(Archetype.Companion companion, Sketch head, Sketches into) {
        switch (companion) {
            case NONE -> {}
            case PARENT -> into.add(Relation.PARENT, parent(head));
            case SIBLING -> into.add(Relation.SIBLING, sibling(head));
            case CARER -> into.add(Relation.OTHER, carer());
            case FLATMATE -> into.add(Relation.OTHER, flatmate(head));
        }
    }

    private Sketch parent(Sketch head) {
        boolean mother = draw.chance(0.8);
        int oldest = Math.min(36, OLDEST_PARENT_OF_A_HEAD - ages.ageOf(head.birth()));
        var birth = head.birth().minusYears(draw.between(20, oldest)).minusDays(draw.between(0, 364));
        var family = mother ? head.origin().names().family(draw) : head.family();
        return new Sketch(head.origin(), family, mother ? Sex.FEMALE : Sex.MALE, birth);
    }

    private Sketch sibling(Sketch head) {
        int age = ages.ageOf(head.birth()) + (draw.chance(0.5) ? 1 : -1) * draw.between(2, 7);
        return new Sketch(head.origin(), head.family(), anySex(), ages.birthAtAge(Math.max(ADULT, age)));
    }

    private Sketch carer() {
        var origin = origins.carer(draw);
        var sex = draw.chance(0.95) ? Sex.FEMALE : Sex.MALE;
        return new Sketch(origin, origin.names().family(draw), sex, ages.birthAtAge(draw.between(38, 64)));
    }

    private Sketch flatmate(Sketch head) {
        var sex = draw.chance(0.65) ? Sex.MALE : Sex.FEMALE;
        var birth = ages.birthAtAge(draw.between(20, 52));
        return new Sketch(head.origin(), head.origin().names().family(draw), sex, birth);
    }

    private Sex anySex() {
        return draw.chance(0.514) ? Sex.MALE : Sex.FEMALE;
    }

    /** Who is to live together, before they have names. */
    private record Sketches(List<Relation> relations, List<Sketch> people) {

        void add(Relation relation, Sketch sketch) {
            relations.add(relation);
            people.add(sketch);
        }
    }
}
