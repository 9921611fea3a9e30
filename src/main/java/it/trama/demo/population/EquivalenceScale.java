package it.trama.demo.population;

import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticHousehold.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** DPCM 159/2013, annex 1: by the number of members, more for many children, for minors of working or single parents, for disability. */
record EquivalenceScale(LocalDate today) {

    private static final int[] HUNDREDTHS = {100, 157, 204, 246, 285};
    private static final int EACH_FURTHER = 35;
    private static final int EACH_DISABLED = 50;

    BigDecimal of(List<Member> members, boolean parentsWork, int disabled) {
        int size = members.size();
        int hundredths = HUNDREDTHS[Math.min(size, HUNDREDTHS.length) - 1]
                + EACH_FURTHER * Math.max(0, size - HUNDREDTHS.length)
                + forChildren(members)
                + forMinors(members, parentsWork)
                + EACH_DISABLED * disabled;
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static int forChildren(List<Member> members) {
        long children = members.stream().filter(EquivalenceScale::isChild).count();
        return children >= 5 ? 50 : children == 4 ? 35 : children == 3 ? 20 : 0;
    }

    private int forMinors(List<Member> members, boolean parentsWork) {
        if (!hasChildUnder(18, members)) {
            return 0;
        }
        boolean onlyMinors = members.stream()
                .skip(1)
                .allMatch(m -> isChild(m) && m.person().birth().date().isAfter(today.minusYears(18)));
        return !parentsWork && !onlyMinors ? 0 : hasChildUnder(3, members) ? 30 : 20;
    }

    private boolean hasChildUnder(int years, List<Member> members) {
        var limit = today.minusYears(years);
        return members.stream()
                .anyMatch(m -> isChild(m) && m.person().birth().date().isAfter(limit));
    }

    private static boolean isChild(Member member) {
        return member.relation() == Relation.CHILD;
    }
}
