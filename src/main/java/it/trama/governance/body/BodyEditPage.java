package it.trama.governance.body;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** A body is made or changed; its code stays. */
public record BodyEditPage(BodyForm form, String action, List<Option> kinds, FormErrors errors) {

    public boolean fresh() {
        return !action.endsWith("/modifica");
    }
}
