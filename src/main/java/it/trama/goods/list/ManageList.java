package it.trama.goods.list;

import it.trama.goods.GoodsDesk;
import it.trama.goods.list.Recipient.Identity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body keeps its list. */
@Service
class ManageList {

    /** @param identity null: nobody's name */
    record Add(Recipient recipient, @Nullable Identity identity) {}

    record Leave(UUID id) {}

    private final GoodsDesk desk;
    private final Recipients recipients;

    ManageList(GoodsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @Transactional
    public List<Recipient> handle() {
        desk.require();
        List<Recipient> all = recipients.all();
        desk.write("goods.list", Integer.toString(all.size()));
        return all;
    }

    /** False: the list has somebody of that name. */
    @Transactional
    public boolean handle(Add add) {
        desk.require();
        boolean there = recipients.all().stream()
                .anyMatch(one -> one.label().equalsIgnoreCase(add.recipient().label())
                        && !one.id().equals(add.recipient().id()));
        if (there) {
            return false;
        }
        recipients.add(add.recipient(), add.identity(), desk.now());
        desk.write("goods.listed", "1");
        return true;
    }

    @Transactional
    public void handle(Leave leave) {
        desk.require();
        recipients.leave(leave.id(), desk.today());
        desk.write("goods.unlisted", "1");
    }
}
