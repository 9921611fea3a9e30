package it.trama.people.registry;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Sex;
import it.trama.people.FamilyChart;
import it.trama.people.FamilyChart.Kin;
import it.trama.people.registry.Family.Someone;
import it.trama.people.registry.FamilyLayout.Place;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A genogram: squares for men, circles for women, a cross over who has died, a double line around the person asked, the household set off. */
final class FamilyDrawing {

    static final double HALF = 22;
    private static final String INK = "#17324d";
    private static final String HOUSE = "#e6f0fa";
    private static final String HOUSE_EDGE = "#5b8fc4";
    private static final int LONGEST = 17;

    private final Family family;
    private final FamilyLayout layout;
    private final Map<UUID, Place> places;
    private final Svg svg;

    private FamilyDrawing(Family family, List<Kin> kin) {
        this.family = family;
        this.layout = new FamilyLayout(family);
        this.places = layout.places();
        this.svg = new Svg(
                "family-chart",
                layout.width(),
                layout.height(),
                t("people.chart.title", family.self().person().fullName(), Formats.longDate(family.day())),
                kin.stream()
                        .map(k -> k.name() + ": " + k.relation() + ", " + k.facts())
                        .collect(Collectors.joining("; ")));
    }

    static FamilyChart of(Family family) {
        List<Kin> kin = family.people().stream()
                .sorted(Comparator.comparing((Someone s) -> !s.id().equals(family.asked()))
                        .thenComparing(s -> !s.household())
                        .thenComparing(s -> Kinship.of(family, s.id())))
                .map(someone -> kin(family, someone))
                .toList();
        return new FamilyChart(new FamilyDrawing(family, kin).draw(), kin);
    }

    private static Kin kin(Family family, Someone someone) {
        return new Kin(
                someone.id(),
                someone.person().fullName(),
                Kinship.of(family, someone.id()).words(someone),
                facts(someone, family.day()),
                someone.household(),
                someone.household() && !someone.resident() ? t("people.chart.notResident") : someone.role());
    }

    private static String facts(Someone someone, LocalDate day) {
        LocalDate died = someone.deceasedOn();
        if (died != null && !died.isAfter(day)) {
            return t("people.died." + someone.person().sex(), Formats.longDate(died));
        }
        return t(
                "people.age",
                Math.max(0, Period.between(someone.person().birthDate(), day).getYears()));
    }

    private String draw() {
        house(7, HOUSE_EDGE);
        house(5.5, HOUSE);
        new FamilyLines(family, places, svg).draw();
        family.people().forEach(this::person);
        return svg.done();
    }

    /** One patch under each of the household and under what joins them, drawn twice: the larger one is the edge of the smaller. */
    private void house(double grow, String colour) {
        family.people().stream().filter(Someone::household).forEach(someone -> {
            Place at = place(someone.id());
            patch(at.x() - FamilyLayout.CELL / 2, at.y() - HALF - 8, FamilyLayout.CELL, 126, grow, colour);
            family.children(someone.id()).stream()
                    .filter(this::inHouse)
                    .map(this::place)
                    .forEach(child -> patch(
                            Math.min(at.x(), child.x()) - 8,
                            at.y() + 80,
                            Math.abs(at.x() - child.x()) + 16,
                            child.y() - at.y() - 100,
                            grow,
                            colour));
        });
        bridges(grow, colour);
    }

    /** Between neighbours of the household who do not stand side by side. */
    private void bridges(double grow, String colour) {
        List<Place> house = family.people().stream()
                .filter(Someone::household)
                .map(someone -> place(someone.id()))
                .toList();
        for (Place one : house) {
            house.stream()
                    .filter(other -> other.y() == one.y() && other.x() > one.x())
                    .min(Comparator.comparingDouble(Place::x))
                    .filter(next -> next.x() - one.x() > FamilyLayout.CELL)
                    .ifPresent(next -> patch(one.x(), one.y() - 12, next.x() - one.x(), 24, grow, colour));
        }
    }

    private void patch(double x, double y, double width, double height, double grow, String colour) {
        svg.put(
                "<rect x='%s' y='%s' width='%s' height='%s' rx='9' fill='%s'/>",
                x - grow + 4, y - grow + 4, width + 2 * grow - 8, height + 2 * grow - 8, colour);
    }

    private boolean inHouse(UUID id) {
        return family.people().stream().anyMatch(someone -> someone.id().equals(id) && someone.household());
    }

    private void person(Someone someone) {
        Place at = place(someone.id());
        boolean self = someone.id().equals(family.asked());
        shape(someone, at, HALF, self ? "#003f80" : "#ffffff", INK);
        if (self) {
            shape(someone, at, HALF + 4, "none", "#003f80");
        }
        LocalDate died = someone.deceasedOn();
        if (died != null && !died.isAfter(family.day())) {
            svg.put(
                    "<path d='M%s %sl44 44m0 -44l-44 44' stroke='%s' stroke-width='2'/>",
                    at.x() - HALF, at.y() - HALF, self ? "#ffffff" : INK);
        }
        text(at, 42, 14, "600", someone.person().givenName());
        text(at, 58, 13, "400", someone.person().familyName());
        text(
                at,
                74,
                12,
                "400",
                self ? t("people.chart.self") : Kinship.of(family, someone.id()).words(someone));
        text(at, 90, 12, "400", years(someone));
    }

    private String years(Someone someone) {
        LocalDate died = someone.deceasedOn();
        int born = someone.person().birthDate().getYear();
        return died == null || died.isAfter(family.day())
                ? facts(someone, family.day())
                : t("people.chart.years", String.valueOf(born), String.valueOf(died.getYear()));
    }

    private void shape(Someone someone, Place at, double half, String fill, String stroke) {
        if (someone.person().sex() == Sex.FEMALE) {
            svg.put(
                    "<circle cx='%s' cy='%s' r='%s' fill='%s' stroke='%s' stroke-width='2'/>",
                    at.x(), at.y(), half, fill, stroke);
        } else {
            svg.put(
                    "<rect x='%s' y='%s' width='%s' height='%s' fill='%s' stroke='%s' stroke-width='2'/>",
                    at.x() - half, at.y() - half, 2 * half, 2 * half, fill, stroke);
        }
    }

    private void text(Place at, double under, int size, String weight, String words) {
        svg.put(
                "<text x='%s' y='%s' text-anchor='middle' font-size='%s' font-weight='%s' fill='%s'>%s</text>",
                at.x(),
                at.y() + under,
                size,
                weight,
                INK,
                words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
    }

    private Place place(UUID id) {
        return Objects.requireNonNull(places.get(id));
    }
}
