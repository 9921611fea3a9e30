package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/destinatari")
class ListController {

    private final ManageList list;

    ListController(ManageList list) {
        this.list = list;
    }

    @GetMapping
    ModelAndView list() {
        return page(RecipientForm.blank(), false, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute RecipientForm form, RedirectAttributes flash) {
        return add(form.named(), form, false, flash);
    }

    @PostMapping("/anonimi")
    ModelAndView addNameless(@ModelAttribute RecipientForm form, RedirectAttributes flash) {
        return add(form.anonymous(), form, true, flash);
    }

    @PostMapping("/{id}/uscita")
    ModelAndView leave(@PathVariable UUID id, RedirectAttributes flash) {
        list.handle(new ManageList.Leave(id));
        return back("goods.list.left", flash);
    }

    private ModelAndView add(
            Result<ManageList.Add, FormErrors> read, RecipientForm form, boolean nameless, RedirectAttributes flash) {
        return switch (read) {
            case Refused(var errors) -> page(form, nameless, errors);
            case Done(var command) ->
                list.handle(command)
                        ? back("goods.list.added", flash)
                        : page(form, nameless, FormErrors.at("familyName", t("goods.list.error.there")));
        };
    }

    private static ModelAndView back(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/viveri/destinatari");
    }

    private ModelAndView page(RecipientForm form, boolean nameless, FormErrors errors) {
        var view = new ModelAndView("goods/list", "page", ListPage.of(list.handle(), form, nameless, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
