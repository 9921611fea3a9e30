package it.trama.demo.goods;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.NewHelp;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.goods.GoodsBulk;
import it.trama.goods.GoodsBulk.Body;
import it.trama.goods.GoodsBulk.Day;
import it.trama.goods.GoodsBulk.Donor;
import it.trama.goods.GoodsBulk.Lot;
import it.trama.goods.GoodsBulk.Recipient;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two bodies give food: donors, stock, and a distribution of today for eighty, half of it given. */
@Component
@Order(34)
class GoodsStep implements DemoStep {

    private static final int LIST = 80;
    private static final int COVERS = 30;

    private final GoodsBulk goods;
    private final CasefileBulk records;

    GoodsStep(GoodsBulk goods, CasefileBulk records) {
        this.goods = goods;
        this.records = records;
    }

    @Override
    public String name() {
        return t("demo.step.goods");
    }

    @Override
    public void run(Loading loading) {
        List<Resident> heads = loading.residents().stream()
                .filter(Resident::head)
                .limit(2L * LIST)
                .toList();
        give("caritas", heads.subList(0, Math.min(LIST, heads.size())), loading.today());
        give("san-vincenzo", heads.subList(Math.min(LIST, heads.size()), heads.size()), loading.today());
    }

    private void give(String code, List<Resident> heads, LocalDate today) {
        var list = new ArrayList<Recipient>();
        var help = new ArrayList<NewHelp>();
        for (int i = 0; i < heads.size(); i++) {
            Resident head = heads.get(i);
            UUID gift = i % 2 == 0 ? id(code, "gift" + i) : null;
            list.add(new Recipient(
                    id(code, "entry" + i), head.id(), head.name(), head.home().size(), gift));
            if (gift != null) {
                help.add(help(code, head, gift, today));
            }
        }
        goods.load(
                stock(code, today),
                new Day(id(code, "day"), today, t("demo.goods.day"), t("demo.goods.place"), LIST + 10, list));
        records.load(new CasefileBulk.Load(List.of(), List.of(), List.of(), List.of(), help, List.of()));
    }

    private static NewHelp help(String code, Resident head, UUID gift, LocalDate today) {
        return new NewHelp(
                head.id(),
                "FOOD",
                DemoStaff.id("body", code),
                DemoStaff.contact(code),
                new Period(today, today.plusDays(COVERS)),
                new HelpDetail(null, "", Compartment.ORDINARY, "DELIVERY", gift));
    }

    private static Body stock(String code, LocalDate today) {
        var bank = new Donor(id(code, "bank"), t("demo.goods.bank"), "0372 002001");
        var market = new Donor(id(code, "market"), t("demo.goods.market"), "0372 002002");
        return new Body(
                DemoStaff.id("body", code),
                DemoStaff.id("user", code),
                List.of(bank, market),
                List.of(
                        lot(code, "PASTA", bank, today.minusDays(20), today.plusMonths(8), 180),
                        lot(code, "TOMATO", bank, today.minusDays(20), today.plusMonths(10), 95),
                        lot(code, "OIL", bank, today.minusDays(12), today.plusMonths(6), 60),
                        lot(code, "MILK", market, today.minusDays(3), today.plusDays(9), 120),
                        lot(code, "CHEESE", market, today.minusDays(2), today.plusDays(4), 35),
                        lot(code, "NAPPIES", market, today.minusDays(30), null, 240)));
    }

    private static Lot lot(
            String code, String kind, Donor donor, LocalDate received, @Nullable LocalDate best, long quantity) {
        return new Lot(id(code, kind), kind, donor.id(), received, best, BigDecimal.valueOf(quantity));
    }

    private static UUID id(String code, String what) {
        return DemoStaff.id("goods", code + ":" + what);
    }
}
