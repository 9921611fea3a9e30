package it.trama.governance.session;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** A session is written down or changed. */
public record SessionEditPage(SessionForm form, String action, List<Option> bodies, FormErrors errors) {

    public boolean fresh() {
        return !action.endsWith("/modifica");
    }
}
