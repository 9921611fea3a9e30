package it.trama.fund.paper;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.form.FormPage;
import it.trama.fund.paper.Papers.Paper;
import it.trama.kernel.NotFound;
import it.trama.platform.files.HandedOver;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.Received;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts beside a fund's year. */
@Controller("fundPaperController")
@RequestMapping("/fondi")
class PaperController {

    private static final int MEGA = 1024 * 1024;

    private final Papers papers;
    private final AddPaper add;
    private final ReceiveFiles receive;
    private final FundTotals totals;
    private final FundDesk desk;

    PaperController(Papers papers, AddPaper add, ReceiveFiles receive, FundTotals totals, FundDesk desk) {
        this.papers = papers;
        this.add = add;
        this.receive = receive;
        this.totals = totals;
        this.desk = desk;
    }

    private FundTotal fund(String fund, int year) {
        desk.requireMoney();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping("/{fund}/{year}/documenti")
    ModelAndView papers(@PathVariable String fund, @PathVariable int year) {
        return page(fund(fund, year), Map.of(), FormErrors.NONE);
    }

    private String limit() {
        return t("fund.paper.limit", receive.limit() / MEGA);
    }

    private ModelAndView page(FundTotal of, Map<String, String> typed, FormErrors errors) {
        var rows = papers.of(of.fund(), of.year()).stream()
                .map(paper -> new PaperPage.Row(
                        paper.title(),
                        "/fondi/documenti/%s/file".formatted(paper.id()),
                        t(
                                "fund.paper.words",
                                paper.fileName(),
                                Formats.number(Math.max(1, paper.bytes() / 1024)),
                                Formats.moment(paper.addedAt().toInstant()))))
                .toList();
        var form = new PaperPage.Add(
                of.href() + "/documenti",
                typed.getOrDefault("id", UUID.randomUUID().toString()),
                typed.getOrDefault("title", ""),
                limit(),
                errors);
        var page = new PaperPage(
                t("fund.papers.title", of.name(), String.valueOf(of.year())),
                FormPage.crumbs(of, null),
                rows,
                desk.writes() ? form : null);
        var view = new ModelAndView("fund/papers", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{fund}/{year}/documenti")
    ModelAndView add(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes after) {
        desk.requireWriting();
        FundTotal of = fund(fund, year);
        String title = Inputs.text(typed.get("title"));
        FormErrors errors = title.isEmpty() ? FormErrors.at("title", t("fund.paper.error.title")) : FormErrors.NONE;
        if (file == null || file.isEmpty()) {
            return page(of, typed, errors.with("file", t("fund.paper.error.file")));
        }
        if (errors.any()) {
            return page(of, typed, errors);
        }
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        var sent = new ReceiveFiles.Sent(String.valueOf(file.getOriginalFilename()), file::getInputStream);
        try (Received received = receive.of(List.of(sent))) {
            for (Received.Fault fault : received.faults()) {
                String words = t("platform.fault." + fault.why(), fault.name(), limit());
                return page(of, typed, FormErrors.at("file", words));
            }
            add.handle(
                    new AddPaper.Command(id, fund, year, title, received.files().getFirst()));
        }
        after.addFlashAttribute("notice", t("fund.paper.done"));
        return new ModelAndView("redirect:" + of.href() + "/documenti");
    }

    @GetMapping("/documenti/{id}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id) {
        desk.requireMoney();
        Paper paper = papers.find(id).orElseThrow(NotFound::new);
        return HandedOver.of(paper.fileName(), paper.mediaType(), paper.bytes(), papers.open(id));
    }
}
