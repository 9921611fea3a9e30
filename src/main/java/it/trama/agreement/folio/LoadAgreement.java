package it.trama.agreement.folio;

import it.trama.agreement.AgreementBulk;
import it.trama.agreement.folio.Agreement.Saved;
import it.trama.agreement.folio.PartRows.Done;
import it.trama.agreement.folio.PartRows.Duty;
import it.trama.agreement.folio.PartRows.Outcome;
import it.trama.agreement.folio.PartRows.Owner;
import it.trama.duty.Duties;
import it.trama.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LoadAgreement implements AgreementBulk {

    private final AgreementRows rows;
    private final PartRows parts;
    private final Calendar calendar;
    private final Clock clock;

    LoadAgreement(AgreementRows rows, PartRows parts, Duties duties, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.calendar = new Calendar(duties);
        this.clock = clock;
    }

    @Override
    @Transactional
    public void handle(Whole whole) {
        var done = new Done(whole.by(), OffsetDateTime.now(clock));
        var form = new AgreementForm(Map.of(
                "kind", whole.words().kind(),
                "title", whole.words().title(),
                "purpose", whole.words().purpose(),
                "from", whole.valid().from().toString(),
                "until", Objects.toString(whole.valid().lastDay(), "")));
        rows.add(whole.id(), form, null, new Saved(1, done.by(), done.at()));
        if (!whole.approvedBy().isEmpty()) {
            rows.propose(whole.id(), whole.signedOn());
            rows.approve(whole.id(), whole.signedOn(), whole.approvedBy());
        }
        rows.sign(whole.id(), whole.signedOn());
        Agreement signed = rows.find(whole.id()).orElseThrow(NotFound::new);
        whole.parties().forEach(party -> party(signed, party, done));
        calendar.ends(signed, LocalDate.now(clock));
    }

    private void party(Agreement signed, Party party, Done done) {
        String role = party.signatory() ? "SIGNATORY" : "ADHERENT";
        LocalDate since = signed.valid().from();
        parts.add(
                signed.id(),
                new PartRows.Party(party.id(), party.organisation(), party.name(), role, since, null, ""),
                done);
        for (Promise promise : party.promises()) {
            var duty = new Duty(
                    promise.id(),
                    new Owner(party.id(), party.organisation(), party.name()),
                    promise.title(),
                    promise.due(),
                    promise.everyMonths(),
                    Outcome.NONE);
            parts.promise(signed.id(), duty, done);
            calendar.promised(signed, duty);
        }
    }
}
