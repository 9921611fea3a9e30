package it.trama.activity.enrol;

import it.trama.activity.Activities;
import it.trama.activity.Activity;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.people.People;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who takes part is helped, as long as the activity lasts: the help register hears it. */
@Component
class HelpTold {

    private final HelpRegister help;
    private final Activities activities;
    private final People people;

    HelpTold(HelpRegister help, Activities activities, People people) {
        this.help = help;
        this.activities = activities;
        this.people = people;
    }

    void begins(Enrolment one, Activity activity, LocalDate today) {
        UUID person = one.person().id();
        if (person == null) {
            return;
        }
        String kind = activities.kinds().stream()
                .filter(k -> k.code().equals(activity.about().kind()))
                .map(Activities.Kind::help)
                .findFirst()
                .orElse("OTHER");
        help.begin(new NewHelp(
                people.canonical(person),
                kind,
                activity.organisation(),
                activity.about().contact(),
                new Period(today, activity.span().to().plusDays(1)),
                new HelpDetail(null, "", Compartment.ORDINARY, "ACTIVITY", one.id())));
    }

    void ends(Enrolment one, LocalDate today) {
        if (one.person().id() != null) {
            help.end(one.id(), today);
        }
    }
}
