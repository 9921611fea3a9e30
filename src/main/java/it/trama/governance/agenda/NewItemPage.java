package it.trama.governance.agenda;

import it.trama.governance.Sessions.ItemKind;
import it.trama.governance.agenda.NewItems.Choices;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** A new item of an agenda. */
public record NewItemPage(ItemForm form, String session, ItemPage.Lists lists, FormErrors errors) {

    static NewItemPage of(ItemForm form, String session, Choices choices, FormErrors errors) {
        var lists = new ItemPage.Lists(
                Option.of(ItemKind.class, "governance.item.kind"), choices.majorities(), choices.subjects(), List.of());
        return new NewItemPage(form, session, lists, errors);
    }
}
