package it.trama.trust.directory;

import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users' page of the administrator. */
@Service
class ShowUsers {

    private final Users users;
    private final Directory directory;
    private final Audit audit;
    private final CurrentActor actors;

    ShowUsers(Users users, Directory directory, Audit audit, CurrentActor actors) {
        this.users = users;
        this.directory = directory;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    UsersPage handle(UsersPage.NewUserForm form, FormErrors errors) {
        if (!actors.actor().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("users are the administrator's");
        }
        audit.write(Audit.Entry.of("trust.users", "ADMINISTRATION"));
        List<Option> roles = Option.of(Role.class, "platform.role").stream()
                .filter(o -> !o.value().equals(Role.SYSTEM.name()))
                .toList();
        List<Option> bodies = directory.organisations().stream()
                .map(o -> new Option(o.code(), o.name()))
                .toList();
        return new UsersPage(users.all().stream().map(ShowUsers::row).toList(), form, errors, bodies, roles);
    }

    private static UsersPage.Row row(Users.Row user) {
        String roles = Arrays.stream(user.roles().split(", "))
                .filter(role -> !role.isBlank())
                .map(role -> it.trama.platform.web.Texts.t("platform.role." + role))
                .collect(Collectors.joining(", "));
        return new UsersPage.Row(
                user.userId().toString(),
                user.username(),
                user.displayName(),
                user.active(),
                user.lockedUntil() != null,
                user.organisations(),
                roles);
    }
}
