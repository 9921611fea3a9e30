package it.trama.governance.post;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.upload.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(SendingController.HOME + "/{id}")
class SendingController {

    static final String HOME = "/governance/invii";

    private final KeepSending keep;

    SendingController(KeepSending keep) {
        this.keep = keep;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return new ModelAndView("governance/sending", "page", SendingPage.of(keep.handle(new KeepSending.Read(id))));
    }

    @PostMapping("/indirizzi/{address}")
    String done(@PathVariable UUID id, @PathVariable UUID address, RedirectAttributes flash) {
        keep.handle(new KeepSending.Done(id, address));
        flash.addFlashAttribute("notice", t("governance.sending.doneNotice"));
        return "redirect:" + HOME + "/" + id;
    }

    @PostMapping("/riprova")
    String again(@PathVariable UUID id, RedirectAttributes flash) {
        int many = keep.handle(new KeepSending.Again(id));
        flash.addFlashAttribute("notice", t("governance.sending.againNotice", many));
        return "redirect:" + HOME + "/" + id;
    }

    /** Who is still to be told, for the telephone or another post. */
    @GetMapping("/a-mano.csv")
    ResponseEntity<byte[]> byHand(@PathVariable UUID id) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("governance.sending.who"),
                t("governance.sending.office"),
                t("governance.sending.address"),
                t("governance.sending.problem")));
        for (SendingPage.Row row :
                SendingPage.of(keep.handle(new KeepSending.Read(id))).rows()) {
            if (row.open()) {
                rows.add(List.of(row.name(), row.office(), row.address(), row.state()));
            }
        }
        return TableFile.download("da-avvisare.csv", rows);
    }
}
