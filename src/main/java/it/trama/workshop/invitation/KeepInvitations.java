package it.trama.workshop.invitation;

import it.trama.kernel.NotFound;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.invitation.InvitationRows.Invitation;
import it.trama.workshop.invitation.InvitationRows.NewInvitation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads a group asks people to contribute, each by a link of their own, and may take it back. */
@Service
class KeepInvitations {

    record Shown(GroupHead head, List<Invitation> invitations) {}

    record Revoke(UUID group, UUID invitation) {}

    private final InvitationRows rows;
    private final Desk desk;

    KeepInvitations(InvitationRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(UUID group) {
        var standing = desk.standing(group);
        if (!standing.leads()) {
            throw new NotFound();
        }
        desk.write("invitations.read", group);
        return new Shown(desk.head(standing, "inviti"), rows.of(group));
    }

    /** Sent twice it is made once, with the same link. */
    @Transactional
    public void handle(NewInvitation made) {
        desk.led(made.group());
        if (rows.make(made, desk.user(), desk.now())) {
            desk.write("invitations.made", made.group());
        }
    }

    @Transactional
    public void handle(Revoke command) {
        desk.led(command.group());
        rows.revoke(command.group(), command.invitation(), desk.now());
        desk.write("invitations.revoked", command.group());
    }
}
