package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import java.util.List;

/**
 * The body's list.
 *
 * @param nameless the form of who has no name is the one that was sent
 */
public record ListPage(List<Row> rows, RecipientForm form, boolean nameless, FormErrors errors) {

    public record Row(String id, String label, String what) {}

    static ListPage of(List<Recipient> all, RecipientForm form, boolean nameless, FormErrors errors) {
        return new ListPage(all.stream().map(ListPage::row).toList(), form, nameless, errors);
    }

    private static Row row(Recipient one) {
        String what = t("goods.list.what", one.people(), one.parcels());
        return new Row(
                one.id().toString(), one.label(), one.anonymous() ? t("goods.list.anonymous") + " · " + what : what);
    }
}
