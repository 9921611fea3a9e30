package it.trama.workshop.group;

import it.trama.workshop.Desk;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office makes groups; who leads one changes what it is about, closes it, opens it again. */
@Service
class SaveGroup {

    record Make(UUID id, GroupForm form) {}

    record Change(UUID id, GroupForm form) {}

    record Close(UUID id, boolean closed) {}

    private final GroupRows rows;
    private final Desk desk;

    SaveGroup(GroupRows rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional
    public void handle(Make command) {
        desk.requireOffice();
        rows.add(command.form().facts(command.id(), 1, desk.user(), desk.now()));
        desk.write("group.made", command.id());
    }

    /** False when somebody saved meanwhile. */
    @Transactional
    public boolean handle(Change command) {
        desk.led(command.id());
        GroupForm form = command.form();
        boolean saved = rows.change(form.facts(command.id(), form.version(), desk.user(), desk.now()));
        if (saved) {
            desk.write("group.changed", command.id());
        }
        return saved;
    }

    @Transactional
    public void handle(Close command) {
        desk.requireOffice();
        desk.standing(command.id());
        rows.close(command.id(), command.closed() ? desk.today() : null);
        desk.write(command.closed() ? "group.closed" : "group.reopened", command.id());
    }
}
