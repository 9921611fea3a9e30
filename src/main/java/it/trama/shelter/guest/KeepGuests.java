package it.trama.shelter.guest;

import it.trama.kernel.NotFound;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.ShelterHelp;
import it.trama.shelter.guest.Stay.Identity;
import it.trama.shelter.guest.Stay.NewRenewal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body keeps its guests: by name for who says it, and longer than usual for who needs it. */
@Service
class KeepGuests {

    record Add(Guest guest, Identity identity) {}

    /** Somebody without a name agreed to be called by theirs. */
    record Name(UUID guest, Identity identity) {}

    record Rename(UUID guest, String nickname) {}

    private final ShelterDesk desk;
    private final GuestRows guests;
    private final ShelterHelp help;

    KeepGuests(ShelterDesk desk, GuestRows guests, ShelterHelp help) {
        this.desk = desk;
        this.guests = guests;
        this.help = help;
    }

    /** False: the body has somebody who is called so. */
    @Transactional
    public boolean handle(Add add) {
        desk.require();
        if (taken(add.guest().nickname(), add.guest().id())) {
            return false;
        }
        guests.addNamed(add.guest(), add.identity(), desk.now());
        desk.write("shelter.guest.added", "1");
        return true;
    }

    @Transactional
    public void handle(Name name) {
        desk.require();
        require(name.guest());
        guests.name(name.guest(), name.identity(), desk.now());
        Guest named = require(name.guest());
        guests.lastNight(named.id())
                .filter(last -> last.isAfter(desk.tonight().minusDays(ShelterHelp.NIGHT_HELPS)))
                .ifPresent(last -> help.night(named, last, desk.require()));
        desk.write("shelter.guest.named", "", named.person());
    }

    /** False: the body has somebody else who is called so. */
    @Transactional
    public boolean handle(Rename rename) {
        desk.require();
        Guest guest = require(rename.guest());
        if (taken(rename.nickname(), guest.id())) {
            return false;
        }
        guests.rename(guest.id(), rename.nickname());
        desk.write("shelter.guest.renamed", "", guest.person());
        return true;
    }

    @Transactional
    public void handle(NewRenewal renewal) {
        desk.house(renewal.house());
        Guest guest = require(renewal.guest());
        guests.renew(renewal, desk.tonight(), desk.require());
        desk.write("shelter.guest.renewed", Integer.toString(renewal.nights()), guest.person());
    }

    private boolean taken(String nickname, UUID by) {
        return guests.called(nickname).filter(one -> !one.id().equals(by)).isPresent();
    }

    private Guest require(UUID id) {
        return guests.find(id).orElseThrow(NotFound::new);
    }
}
