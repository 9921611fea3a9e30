package it.trama.project.document;

import it.trama.kernel.Money;
import it.trama.project.Pathway;
import it.trama.project.Project;
import it.trama.project.Project.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether a text can be signed. */
record Readiness(Pathway pathway, Set<UUID> underAgreement, Map<UUID, Money> available) {

    /**
     * Everything that stands between this text and its signing.
     *
     * @param held resources that already have their money, from the edition before
     */
    List<Objection> objections(Project project, Set<UUID> held) {
        var objections = new ArrayList<Objection>();
        Project.Parts parts = project.parts();
        if (parts.goals().isEmpty()) {
            objections.add(new Objection.NoGoal());
        }
        if (parts.supports().isEmpty()) {
            objections.add(new Objection.NoSupport());
        }
        if (!pathway.frame().areas().isEmpty()) {
            parts.goals().stream()
                    .filter(goal -> goal.aim().area().isEmpty())
                    .forEach(goal -> objections.add(new Objection.GoalWithoutArea(goal.title())));
        }
        parts.supports().forEach(support -> ofSupport(project, support, objections));
        project.bodies().stream()
                .filter(body -> !underAgreement.contains(body))
                .forEach(body -> objections.add(new Objection.NoAgreement(body)));
        ofMoney(project, held, objections);
        return List.copyOf(objections);
    }

    private static void ofSupport(Project project, Support support, List<Objection> objections) {
        if (support.goals().isEmpty()) {
            objections.add(new Objection.SupportWithoutGoal(support.title()));
        }
        boolean formal = support.by().organisation() != null;
        if (formal && project.resourcesOf(support.id()).isEmpty()) {
            objections.add(new Objection.SupportWithoutResource(support.title()));
        }
    }

    private void ofMoney(Project project, Set<UUID> held, List<Objection> objections) {
        var wantedNow = project.parts().resources().stream()
                .filter(resource -> !held.contains(resource.id()))
                .toList();
        WelfareBudget.of(wantedNow).byLine().forEach((line, wanted) -> {
            Money left = available.get(line);
            if (left == null) {
                objections.add(new Objection.LineNotOpen(line));
            } else if (wanted.isMoreThan(left)) {
                objections.add(new Objection.NotEnough(line, wanted, left));
            }
        });
    }
}
