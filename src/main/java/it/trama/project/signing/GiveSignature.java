package it.trama.project.signing;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One party signs: on paper (the scanned copy is kept), in presence (drawn on the screen, or typed by who cannot draw), or from the own account
 * of a member of the body. Given twice it is given once.
 */
@Service
class GiveSignature {

    /** @param shown the scanned copy or the drawing; null where there is none */
    record Command(
            UUID request,
            Sheet.Mode mode,
            String signer,
            String actingAs,
            LocalDate day,
            Evidence.@Nullable Shown shown) {}

    /** @param last whether all have signed now: the sheet is completed on the mandate */
    record Outcome(Sheet sheet, boolean last) {}

    private final Sheets sheets;
    private final Evidence evidence;
    private final AccessRights rights;
    private final SigningTrace trace;
    private final Clock clock;

    GiveSignature(Sheets sheets, Evidence evidence, AccessRights rights, SigningTrace trace, Clock clock) {
        this.sheets = sheets;
        this.evidence = evidence;
        this.rights = rights;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    Result<Outcome, Sheet.Refusal> handle(Command command) {
        Sheet sheet = sheets.ofRequest(command.request()).orElseThrow(NotFound::new);
        Sheet.Request request = sheet.request(command.request());
        if (!may(sheet, request, command.mode())) {
            throw new NotFound();
        }
        if (request.signed()) {
            return Result.done(new Outcome(sheet, sheet.text().open() && sheet.complete()));
        }
        if (!sheet.text().open()) {
            return Result.refused(new Sheet.Refusal.AlreadySigned());
        }
        Optional<Sheet.Refusal> refusal = evidence.refusal(command);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var given = new Sheet.Given(
                signer(command),
                command.actingAs(),
                command.mode() == Sheet.Mode.BY_ACCOUNT ? LocalDate.now(clock) : command.day(),
                command.mode(),
                evidence.keep(sheet, command));
        sheets.sign(sheet, request, given, trace.actor().user(), clock.instant());
        trace.write("project.signature.given", sheet.place());
        Sheet now = sheets.ofRequest(command.request()).orElseThrow(NotFound::new);
        return Result.done(new Outcome(now, now.complete() || allSigned(now)));
    }

    /** A body's member sees only its own signature: whether it was the last is found out on the mandate. */
    private boolean allSigned(Sheet sheet) {
        return !works(sheet);
    }

    private String signer(Command command) {
        return command.mode() == Sheet.Mode.BY_ACCOUNT ? trace.actor().name() : command.signer();
    }

    private boolean works(Sheet sheet) {
        return trace.mayWrite()
                && rights.may(sheet.place().record(), sheet.place().compartment(), AccessLevel.WORK);
    }

    /** From an account: a member of the body that is asked, or the worker for the service. Otherwise who works on the record takes it down. */
    private boolean may(Sheet sheet, Sheet.Request request, Sheet.Mode mode) {
        if (mode != Sheet.Mode.BY_ACCOUNT) {
            return works(sheet);
        }
        UUID asked = request.organisation();
        if (asked == null) {
            return request.party().equals("SOCIAL_WORKER") && works(sheet);
        }
        return asked.equals(trace.actor().organisation())
                && trace.actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER, Role.SOCIAL_WORKER, Role.COORDINATOR);
    }
}
