package it.trama.trust.directory;

import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Staffing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new user with one membership. Only an administrator or the operator: for anybody else the database adds nothing. */
@Service
class AddUser {

    enum Refusal {
        NAME_TAKEN,
        BAD_NAME,
        SHORT_PASSWORD,
        NO_SUCH_BODY
    }

    record Command(UUID id, String username, String displayName, String password, String body, Set<Role> roles) {}

    static final int SHORTEST_PASSWORD = 12;

    private final Staffing staffing;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    AddUser(Staffing staffing, Directory directory, Audit audit, Clock clock) {
        this.staffing = staffing;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, Refusal> handle(Command command) {
        Optional<Directory.Organisation> body = directory.organisations().stream()
                .filter(o -> o.code().equals(command.body()))
                .findFirst();
        Optional<Refusal> refusal = refusal(command, body.isPresent());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        staffing.addUser(
                new Staffing.NewUser(command.id(), command.username(), command.displayName(), command.password()));
        staffing.addMembership(new Staffing.NewMembership(
                UUID.randomUUID(),
                command.id(),
                body.orElseThrow().id(),
                command.roles(),
                Set.of(),
                Set.of(),
                LocalDate.now(clock)));
        audit.write(Audit.Entry.of("trust.userAdded", "ADMINISTRATION")
                .with(command.id().toString()));
        return Result.done(command.id());
    }

    private Optional<Refusal> refusal(Command command, boolean bodyExists) {
        if (!command.username().matches("[a-z0-9][a-z0-9._-]{1,40}")
                || command.displayName().isBlank()) {
            return Optional.of(Refusal.BAD_NAME);
        }
        if (command.password().length() < SHORTEST_PASSWORD) {
            return Optional.of(Refusal.SHORT_PASSWORD);
        }
        if (!bodyExists) {
            return Optional.of(Refusal.NO_SUCH_BODY);
        }
        return staffing.nameTaken(command.username()) ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty();
    }
}
