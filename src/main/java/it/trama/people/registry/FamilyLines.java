package it.trama.people.registry;

import it.trama.people.registry.Family.Someone;
import it.trama.people.registry.Family.Tie;
import it.trama.people.registry.Family.TieKind;
import it.trama.people.registry.FamilyLayout.Place;
import it.trama.platform.svg.Svg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The lines of a genogram: a couple joined, cut twice when it has ended, its children hung under the middle. */
final class FamilyLines {

    private static final String INK = "#17324d";
    private static final String FAINT = "#5b6f82";
    private static final double HALF = FamilyDrawing.HALF;
    private static final double LABEL = 98;
    private static final double BAR = 14;

    private final Family family;
    private final Map<UUID, Place> places;
    private final Svg svg;

    FamilyLines(Family family, Map<UUID, Place> places, Svg svg) {
        this.family = family;
        this.places = places;
        this.svg = svg;
    }

    void draw() {
        for (Tie tie : family.ties()) {
            switch (tie.kind()) {
                case SPOUSE, PARTNER, EX_SPOUSE -> couple(tie);
                case SIBLING -> siblings(tie);
                case CARER, OTHER -> straight(tie, "2 5");
                case GRANDPARENT -> grandparent(tie);
                case PARENT -> {
                    // drawn by whole sets of children
                }
            }
        }
        children();
    }

    private void couple(Tie tie) {
        Place one = place(tie.one());
        Place other = place(tie.other());
        double left = Math.min(one.x(), other.x()) + HALF;
        double right = Math.max(one.x(), other.x()) - HALF;
        svg.put(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='2' stroke-dasharray='%s'/>",
                left, one.y(), right, other.y(), INK, tie.kind() == TieKind.PARTNER ? "6 4" : "none");
        if (tie.kind() == TieKind.EX_SPOUSE) {
            double at = left + (right - left) / 4;
            svg.put(
                    "<path d='M%s %sl-8 18m14 -18l-8 18' stroke='%s' stroke-width='2' fill='none'/>",
                    at + 4, one.y() - 9, INK);
        }
    }

    /** Brothers and sisters whose parents nobody has told. */
    private void siblings(Tie tie) {
        Set<UUID> parents = family.parents(tie.one());
        if (family.parents(tie.other()).stream().anyMatch(parents::contains)) {
            return;
        }
        Place one = place(tie.one());
        Place other = place(tie.other());
        svg.put(
                "<path d='M%s %sV%sH%sV%s' stroke='%s' stroke-width='2' fill='none'/>",
                one.x(), one.y() - HALF, one.y() - HALF - BAR, other.x(), other.y() - HALF, INK);
    }

    private void grandparent(Tie tie) {
        boolean known = family.parents(tie.other()).stream()
                .anyMatch(parent -> family.parents(parent).contains(tie.one()));
        if (!known) {
            straight(tie, "6 4");
        }
    }

    private void straight(Tie tie, String dashes) {
        Place one = place(tie.one());
        Place other = place(tie.other());
        boolean beside = one.y() == other.y();
        boolean first = beside ? one.x() < other.x() : one.y() < other.y();
        Place from = first ? one : other;
        Place to = first ? other : one;
        svg.put(
                "<path d='M%s %sL%s %s' stroke='%s' stroke-width='2' stroke-dasharray='%s' fill='none'/>",
                beside ? from.x() + HALF : from.x(),
                beside ? from.y() : from.y() + LABEL,
                beside ? to.x() - HALF : to.x(),
                beside ? to.y() : to.y() - HALF,
                FAINT,
                dashes);
    }

    private void children() {
        var sets = new LinkedHashMap<Set<UUID>, List<Place>>();
        for (Someone someone : family.people()) {
            Set<UUID> parents = family.parents(someone.id());
            if (!parents.isEmpty()) {
                sets.computeIfAbsent(parents, _ -> new ArrayList<>()).add(place(someone.id()));
            }
        }
        int turn = 0;
        for (var set : sets.entrySet()) {
            hang(List.copyOf(set.getKey()), set.getValue(), BAR + 6.0 * (turn++ % 3));
        }
    }

    private void hang(List<UUID> parents, List<Place> children, double bar) {
        double y = children.getFirst().y() - HALF - bar;
        double left = children.stream().mapToDouble(Place::x).min().orElseThrow();
        double right = children.stream().mapToDouble(Place::x).max().orElseThrow();
        for (Place from : starts(parents)) {
            svg.put("<path d='M%s %sV%s' stroke='%s' stroke-width='2' fill='none'/>", from.x(), from.y(), y, INK);
            left = Math.min(left, from.x());
            right = Math.max(right, from.x());
        }
        svg.put("<path d='M%s %sH%s' stroke='%s' stroke-width='2' fill='none'/>", left, y, right, INK);
        for (Place child : children) {
            svg.put(
                    "<path d='M%s %sV%s' stroke='%s' stroke-width='2' fill='none'/>",
                    child.x(), y, child.y() - HALF, INK);
        }
    }

    /** The middle of a couple; else under each parent. */
    private List<Place> starts(List<UUID> parents) {
        if (parents.size() == 2
                && family.between(parents.get(0), parents.get(1))
                        .filter(TieKind::isCouple)
                        .isPresent()) {
            Place one = place(parents.get(0));
            Place other = place(parents.get(1));
            return List.of(new Place((one.x() + other.x()) / 2, one.y()));
        }
        return parents.stream()
                .map(this::place)
                .map(at -> new Place(at.x(), at.y() + LABEL))
                .toList();
    }

    private Place place(UUID id) {
        return Objects.requireNonNull(places.get(id));
    }
}
