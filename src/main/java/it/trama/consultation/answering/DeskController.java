package it.trama.consultation.answering;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.RefusalText;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DeskController {

    private static final MoveForm NOTHING = new MoveForm(null, null, null, null);

    private final ListDesk list;
    private final ReadCase read;
    private final MoveCase move;
    private final SignOpinion sign;
    private final TakeCopy take;
    private final Desk desk;

    DeskController(ListDesk list, ReadCase read, MoveCase move, SignOpinion sign, TakeCopy take, Desk desk) {
        this.list = list;
        this.read = read;
        this.move = move;
        this.sign = sign;
        this.take = take;
        this.desk = desk;
    }

    @GetMapping("/consulenze")
    ModelAndView list() {
        return new ModelAndView("consultation/desk", "page", DeskPage.of(list.handle(), desk.today()));
    }

    @GetMapping("/consulenze/{id}")
    ModelAndView page(@PathVariable UUID id) {
        return page(id, OpinionForm.blank(), NOTHING, FormErrors.NONE);
    }

    @PostMapping("/consulenze/{id}")
    ModelAndView move(@PathVariable UUID id, @ModelAttribute MoveForm form, RedirectAttributes flash) {
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> page(id, OpinionForm.blank(), form, errors);
            case Done(var command) -> after(move.handle(command), id, "consultation.moved." + command.move(), flash);
        };
    }

    @PostMapping("/consulenze/{id}/parere")
    ModelAndView sign(@PathVariable UUID id, @ModelAttribute OpinionForm form, RedirectAttributes flash) {
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> page(id, form, NOTHING, errors);
            case Done(var command) -> after(sign.handle(command), id, "consultation.signed", flash);
        };
    }

    @GetMapping("/consulenze/{id}/parere.pdf")
    ResponseEntity<byte[]> opinion(@PathVariable UUID id) {
        var taken = take.handle(id);
        String name = "parere-" + taken.number().replace(' ', '-').replace('/', '-') + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(taken.pdf());
    }

    private ModelAndView after(
            Result<UUID, ConsultationRefusal> result, UUID id, String notice, RedirectAttributes flash) {
        return switch (result) {
            case Refused(var refusal) ->
                page(id, OpinionForm.blank(), NOTHING, FormErrors.whole(RefusalText.of(refusal)));
            case Done(var _) -> {
                flash.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:/consulenze/" + id);
            }
        };
    }

    private ModelAndView page(UUID id, OpinionForm opinion, MoveForm typed, FormErrors errors) {
        var view = new ModelAndView(
                "consultation/case", "page", CasePage.of(read.handle(id), opinion, typed, errors, desk.today()));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
