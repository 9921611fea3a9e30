package it.trama.trust.directory;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Users and the form for a new one. */
public record UsersPage(List<Row> users, NewUserForm form, FormErrors errors, List<Option> bodies, List<Option> roles) {

    public record Row(
            String id,
            String username,
            String name,
            boolean active,
            boolean locked,
            String organisations,
            String roles) {}

    /** As typed. */
    public record NewUserForm(
            String id, String username, String name, String password, String body, List<String> roles) {}
}
