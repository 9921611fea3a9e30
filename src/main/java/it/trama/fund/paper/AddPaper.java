package it.trama.fund.paper;

import it.trama.fund.FundDesk;
import it.trama.platform.upload.Received;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an act beside a fund's year, also a closed one: papers come late. */
@Service("addFundPaper")
class AddPaper {

    record Command(UUID id, String fund, int year, String title, Received.File file) {}

    private final Papers papers;
    private final FundDesk desk;

    AddPaper(Papers papers, FundDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @Transactional
    public UUID handle(Command command) {
        desk.requireWriting();
        papers.add(command.id(), command.fund(), command.year(), command.title(), command.file());
        desk.write("fund.paper_added", "%s %d".formatted(command.fund(), command.year()));
        return command.id();
    }
}
