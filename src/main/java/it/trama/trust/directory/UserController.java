package it.trama.trust.directory;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class UserController {

    private static final String PATH = "/amministrazione/utenti";

    private final ShowUsers show;
    private final AddUser add;
    private final SwitchUser switchUser;

    UserController(ShowUsers show, AddUser add, SwitchUser switchUser) {
        this.show = show;
        this.add = add;
        this.switchUser = switchUser;
    }

    @GetMapping(PATH)
    ModelAndView users() {
        var empty = new UsersPage.NewUserForm(UUID.randomUUID().toString(), "", "", "", "", List.of());
        return page(empty, FormErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(UsersPage.NewUserForm form, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView("trust/users", "page", show.handle(form, errors));
        view.setStatus(status);
        return view;
    }

    @PostMapping(PATH)
    ModelAndView add(UsersPage.NewUserForm form, RedirectAttributes redirect) {
        List<String> roles = form.roles() == null ? List.of() : form.roles();
        var typed = new UsersPage.NewUserForm(form.id(), form.username(), form.name(), "", form.body(), roles);
        if (roles.isEmpty()) {
            return page(typed, FormErrors.at("roles", t("trust.users.noRole")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var command = new AddUser.Command(
                Inputs.id(form.id()).orElseGet(UUID::randomUUID),
                Inputs.text(form.username()).toLowerCase(Locale.ROOT),
                Inputs.text(form.name()),
                form.password() == null ? "" : form.password(),
                Inputs.text(form.body()),
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
        return switch (add.handle(command)) {
            case Done(var _) -> {
                redirect.addFlashAttribute("notice", t("trust.users.added", command.username()));
                yield new ModelAndView("redirect:" + PATH);
            }
            case Refused(var reason) -> page(typed, refusal(reason), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static FormErrors refusal(AddUser.Refusal reason) {
        String field = switch (reason) {
            case NAME_TAKEN, BAD_NAME -> "username";
            case SHORT_PASSWORD -> "password";
            case NO_SUCH_BODY -> "body";
        };
        return FormErrors.at(field, t("trust.users.refusal." + reason, AddUser.SHORTEST_PASSWORD));
    }

    @PostMapping(PATH + "/{id}/stato")
    String switchUser(@PathVariable UUID id, @RequestParam boolean active) {
        switchUser.handle(id, active);
        return "redirect:" + PATH;
    }
}
