package it.trama.demo.story;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewAppointment;
import it.trama.people.PeopleBulk.NewContact;
import it.trama.people.PeopleBulk.NewTie;
import it.trama.people.PeopleBulk.Order;
import it.trama.people.PeopleBulk.Profile;
import it.trama.people.RepresentativeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who the people of the story are to each other, who represents them, how they are reached. */
public final class StoryTies {

    private static final UUID FATHER = DemoStaff.id("person", "moretti");

    private StoryTies() {}

    /** The children's father lives elsewhere; Ernesto has a support administrator; Fatou has no fiscal code and needs a mediator. */
    public static Additions additions(LocalDate today) {
        return new Additions(
                List.of(
                        tie(FATHER, DemoStaff.id("person", "giada"), "PARENT", LocalDate.of(2015, 9, 2)),
                        tie(FATHER, DemoStaff.id("person", "tommaso"), "PARENT", LocalDate.of(2019, 1, 27)),
                        tie(FATHER, StoryPeople.MIRIAM, "EX_SPOUSE", LocalDate.of(2021, 6, 1))),
                List.of(new NewAppointment(
                        DemoStaff.id("appointment", "ernesto"),
                        StoryPeople.ERNESTO,
                        null,
                        "Avv. Lucia Dossena",
                        RepresentativeKind.SUPPORT_ADMINISTRATOR,
                        new Order(
                                "Giudice tutelare di Cremona",
                                "n. 214/" + (today.getYear() - 1),
                                "patrimonio e consenso alle cure"),
                        Period.since(LocalDate.of(today.getYear() - 1, 3, 15)))),
                List.of(
                        new NewContact(
                                DemoStaff.id("contact", "miriam"), StoryPeople.MIRIAM, "PHONE", "0372 000 118", ""),
                        new NewContact(
                                DemoStaff.id("contact", "ernesto"),
                                StoryPeople.ERNESTO,
                                "PHONE",
                                "0372 000 127",
                                "l'amministratrice di sostegno")),
                List.of(new Profile(StoryPeople.FATOU, "STP0300119036000217", List.of("wo", "fr"), true)));
    }

    private static NewTie tie(UUID one, UUID other, String kind, LocalDate since) {
        return new NewTie(DemoStaff.id("tie", one + kind + other), one, other, kind, Period.since(since));
    }
}
