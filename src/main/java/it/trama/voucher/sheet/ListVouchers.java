package it.trama.voucher.sheet;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actor's vouchers, late ones first. */
@Service
class ListVouchers {

    static final int PAGE = 50;

    record Found(List<VoucherList.Row> rows, int total, int page, Map<UUID, String> bodies, boolean ward) {}

    private final VoucherList list;
    private final Directory directory;
    private final ReadVoucher.Trace trace;

    ListVouchers(VoucherList list, Directory directory, ReadVoucher.Trace trace) {
        this.list = list;
        this.directory = directory;
        this.trace = trace;
    }

    @Transactional
    public Found handle(String show, String text, int wanted) {
        if (!trace.actor().hasAny(Role.WARD, Role.PROVIDER, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        Instant now = trace.now();
        int total = list.count(show, text, now);
        int page = Math.clamp(wanted, 1, Math.max(1, (total + PAGE - 1) / PAGE));
        var rows = list.page(show, text, now, PAGE, (page - 1) * PAGE);
        trace.listed(rows.size());
        list.seenLost(trace.actor().user(), now);
        var bodies = directory.organisations().stream()
                .collect(Collectors.toMap(Directory.Organisation::id, Directory.Organisation::name));
        return new Found(rows, total, page, bodies, trace.actor().has(Role.WARD));
    }
}
