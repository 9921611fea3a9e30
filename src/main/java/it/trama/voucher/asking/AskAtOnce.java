package it.trama.voucher.asking;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.VoucherBulk;
import it.trama.voucher.VoucherDefinition;
import org.springframework.stereotype.Component;

/** The demo's wards ask as real ones do. */
@Component
class AskAtOnce implements VoucherBulk {

    private final AskVoucher ask;
    private final MakingMoves.Placing placing;
    private final VoucherDefinition.Catalogue definitions;
    private final CurrentActor actors;
    private final Services services;

    AskAtOnce(
            AskVoucher ask,
            MakingMoves.Placing placing,
            VoucherDefinition.Catalogue definitions,
            CurrentActor actors,
            Services services) {
        this.ask = ask;
        this.placing = placing;
        this.definitions = definitions;
        this.actors = actors;
        this.services = services;
    }

    @Override
    public void ask(Actor ward, Request request) {
        var definition = definitions
                .on(VoucherDefinition.Catalogue.DISCHARGE, services.today())
                .orElseThrow();
        var level = definition.levels().stream()
                .filter(l -> l.code().equals(request.level()))
                .findFirst()
                .orElseThrow();
        var command = new AskVoucher.Command(
                request.id(),
                request.subject(),
                new AskVoucher.Need(request.unit(), request.plannedAt(), definition, level),
                request.municipality(),
                request.choices(),
                false);
        actors.runAs(ward, () -> ask.handle(command));
        placing.place(request.id());
    }
}
