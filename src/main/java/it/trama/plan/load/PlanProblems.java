package it.trama.plan.load;

import it.trama.plan.PlanProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file: the first hundred. */
final class PlanProblems {

    private static final int MOST_SHOWN = 100;
    private static final int LONGEST = 120;

    private final String file;
    private final List<PlanProblem> found = new ArrayList<>();

    PlanProblems(String file) {
        this.file = file;
    }

    void add(int line, String expected, String what) {
        if (found.size() < MOST_SHOWN) {
            String shown = what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
            found.add(new PlanProblem(file, line, expected, shown));
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<PlanProblem> all() {
        return found.stream().sorted(Comparator.comparingInt(PlanProblem::line)).toList();
    }
}
