package it.trama.voucher.asking;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.territory.Municipality;
import it.trama.trust.CurrentActor;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.VoucherDefinition;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form offers. Nothing personal is read. */
@Service
class PrepareAsking {

    record Prepared(
            VoucherDefinition definition, List<Candidate> providers, List<Municipality> places, String lastUnit) {}

    private final VoucherDefinition.Catalogue definitions;
    private final Providers providers;
    private final Services services;
    private final OwnVouchers own;
    private final CurrentActor actors;

    PrepareAsking(
            VoucherDefinition.Catalogue definitions,
            Providers providers,
            Services services,
            OwnVouchers own,
            CurrentActor actors) {
        this.definitions = definitions;
        this.providers = providers;
        this.services = services;
        this.own = own;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public Prepared handle() {
        if (!actors.actor().has(Role.WARD)) {
            throw new NotFound();
        }
        var definition = definitions
                .on(VoucherDefinition.Catalogue.DISCHARGE, services.today())
                .orElseThrow(NotFound::new);
        var able = providers.candidates(definition.named().area(), services.today()).stream()
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
        return new Prepared(
                definition, able, services.places(), own.lastUnit(actors.actor().user()));
    }
}
