package it.trama.shelter;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.people.People;
import it.trama.shelter.GuestBook.Guest;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the help register of guests that the registry knows; of who has no name, nothing. */
@Component
public class ShelterHelp {

    /** A guest who has come is helped until so many days have passed without another night. */
    public static final int NIGHT_HELPS = 7;

    private static final String KIND = "HOUSING";

    private final HelpRegister register;
    private final People people;
    private final Directory directory;

    ShelterHelp(HelpRegister register, People people, Directory directory) {
        this.register = register;
        this.people = people;
        this.directory = directory;
    }

    public void night(Guest guest, LocalDate night, Actor actor) {
        tell(guest, guest.id(), new Period(night, night.plusDays(NIGHT_HELPS)), actor);
    }

    /** What runs from the same source goes on; else it begins. */
    public void tell(Guest guest, UUID source, Period valid, Actor actor) {
        if (guest.person() == null) {
            return;
        }
        String contact = directory
                .organisation(actor.organisation())
                .map(Directory.Organisation::contact)
                .orElse("");
        var help = new NewHelp(
                people.canonical(guest.person()),
                KIND,
                actor.organisation(),
                contact,
                valid,
                new HelpDetail(null, "", Compartment.ORDINARY, "DELIVERY", source));
        if (!register.goOn(help)) {
            register.begin(help);
        }
    }

    public void end(UUID source, LocalDate day) {
        register.end(source, day);
    }
}
