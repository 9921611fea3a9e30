package it.trama.plan.edit;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.edit.Versions.Version;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office adds, changes, moves and retires items: in the plan until it is approved, from then on in an open version. */
@Service
class EditTree {

    record Add(String cycle, PlanItem item) {}

    record Change(String cycle, PlanItem item, int version) {}

    /** Among the items beside it. */
    record Move(String cycle, String code, boolean up) {}

    record Retire(String cycle, String code) {}

    private record Ground(List<Node> tree, @Nullable Version version) {

        Optional<Node> find(@Nullable String code) {
            return tree.stream()
                    .filter(node -> !node.retired() && node.code().equals(code))
                    .findFirst();
        }

        /** The address of an item that says the same and has the number. */
        Optional<String> same(PlanItem typed) {
            return live().stream()
                    .map(Node::item)
                    .filter(item -> item.number().equals(typed.code())
                            && typed.at(item.code(), typed.parentCode()).equals(item))
                    .map(PlanItem::code)
                    .findFirst();
        }

        List<Node> live() {
            return tree.stream().filter(node -> !node.retired()).toList();
        }
    }

    private final Drafts drafts;
    private final Versions versions;
    private final PlanCycles cycles;
    private final Directory directory;
    private final PlanDesk desk;

    EditTree(Drafts drafts, Versions versions, PlanCycles cycles, Directory directory, PlanDesk desk) {
        this.drafts = drafts;
        this.versions = versions;
        this.cycles = cycles;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional
    public Result<String, EditRefusal> handle(Add add) {
        return on(add.cycle(), ground -> {
            PlanItem typed = add.item();
            Optional<String> there = ground.same(typed);
            if (there.isPresent()) {
                return Result.done(there.get());
            }
            Optional<String> address = drafts.address(add.cycle(), typed.code());
            if (address.isEmpty()) {
                return Result.refused(new EditRefusal.CodeTaken());
            }
            PlanItem item = typed.at(address.get(), typed.parentCode());
            if (item.parentCode() != null && ground.find(item.parentCode()).isEmpty()) {
                return Result.refused(new EditRefusal.NoParent());
            }
            var node = new Node(item, placeFor(ground.tree(), item), 0, false, false);
            Version version = ground.version();
            if (version == null) {
                drafts.write(add.cycle(), node, desk.user(), desk.now());
            } else {
                drafts.draft(version.id(), node, desk.user(), desk.now());
            }
            return done("plan.item.added", item.code());
        });
    }

    /** After the last item under its parent; without one, after the last of its area. */
    private static BigDecimal placeFor(List<Node> tree, PlanItem item) {
        var branch = new HashSet<String>();
        String parent = item.parentCode();
        if (parent != null) {
            branch.add(parent);
        }
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            PlanItem other = tree.get(i).item();
            String above = other.parentCode();
            boolean within = parent == null
                    ? other.area().equals(item.area())
                    : branch.contains(other.code()) || (above != null && branch.contains(above));
            if (within) {
                branch.add(other.code());
                last = i;
            }
        }
        int at = last < 0 ? tree.size() - 1 : last;
        return at < 0
                ? BigDecimal.ONE
                : Drafts.between(
                        tree.get(at).ordinal(),
                        at + 1 < tree.size() ? tree.get(at + 1).ordinal() : null);
    }

    @Transactional
    public Result<String, EditRefusal> handle(Change change) {
        return on(change.cycle(), ground -> {
            PlanItem item = change.item();
            Node stored = ground.find(item.code()).orElseThrow(NotFound::new);
            if (stored.item().equals(item)) {
                return Result.done(item.code());
            }
            if (stored.version() != change.version()) {
                return Result.refused(changed(stored));
            }
            if (item.parentCode() != null && ground.find(item.parentCode()).isEmpty()) {
                return Result.refused(new EditRefusal.NoParent());
            }
            if (isUnder(ground, item.parentCode(), item.code())) {
                return Result.refused(new EditRefusal.UnderItself());
            }
            boolean moved = !Objects.equals(item.parentCode(), stored.item().parentCode());
            BigDecimal place = moved ? placeFor(ground.tree(), item) : stored.ordinal();
            save(ground, new Node(item, place, stored.version(), false, stored.drafted()));
            return done("plan.item.changed", item.code());
        });
    }

    private EditRefusal changed(Node stored) {
        Drafts.Saved saved = drafts.saved(stored.code());
        String by = directory.names(List.of(saved.by())).getOrDefault(saved.by(), "");
        return new EditRefusal.Changed(
                stored.item(), stored.version(), by, saved.at().toInstant());
    }

    private static boolean isUnder(Ground ground, @Nullable String start, String code) {
        var met = new HashSet<String>();
        Optional<Node> at = ground.find(start);
        while (at.isPresent() && met.add(at.get().code())) {
            if (at.get().code().equals(code)) {
                return true;
            }
            at = ground.find(at.get().item().parentCode());
        }
        return false;
    }

    /** The one above goes below, or the one below above: parents stay before their children. */
    @Transactional
    public Result<String, EditRefusal> handle(Move move) {
        return on(move.cycle(), ground -> {
            Node node = ground.find(move.code()).orElseThrow(NotFound::new);
            List<Node> beside = ground.live().stream()
                    .filter(other -> isBeside(other.item(), node.item()))
                    .toList();
            int at = beside.indexOf(node) + (move.up() ? -1 : 1);
            if (at < 0 || at >= beside.size()) {
                return Result.done(move.code());
            }
            Node lower = move.up() ? node : beside.get(at);
            Node upper = move.up() ? beside.get(at) : node;
            int above = ground.tree().indexOf(upper) - 1;
            BigDecimal floor = above < 0
                    ? upper.ordinal().subtract(BigDecimal.TWO)
                    : ground.tree().get(above).ordinal();
            save(ground, lower.at(Drafts.between(floor, upper.ordinal())));
            return done("plan.item.moved", move.code());
        });
    }

    private static boolean isBeside(PlanItem one, PlanItem other) {
        boolean top = other.parentCode() == null;
        return Objects.equals(one.parentCode(), other.parentCode())
                && (!top || (one.area().equals(other.area()) && one.section().equals(other.section())));
    }

    @Transactional
    public Result<String, EditRefusal> handle(Retire retire) {
        return on(retire.cycle(), ground -> {
            Optional<Node> node = ground.find(retire.code());
            if (node.isEmpty()) {
                return Result.done(retire.code());
            }
            if (ground.live().stream()
                    .anyMatch(other -> retire.code().equals(other.item().parentCode()))) {
                return Result.refused(new EditRefusal.HasChildren());
            }
            save(ground, node.get().gone());
            return done("plan.item.retired", retire.code());
        });
    }

    private Result<String, EditRefusal> on(String code, Function<Ground, Result<String, EditRefusal>> work) {
        PlanDesk.only(desk.writes());
        Cycle cycle = cycles.find(code).orElseThrow(NotFound::new);
        drafts.lock(code);
        Optional<Version> open = versions.open(code);
        if (open.filter(Version::proposed).isPresent()) {
            return Result.refused(new EditRefusal.Proposed());
        }
        if (cycle.approved() && open.isEmpty()) {
            return Result.refused(new EditRefusal.NeedsVersion());
        }
        Version version = cycle.approved() ? open.orElse(null) : null;
        return work.apply(new Ground(drafts.tree(code, version == null ? null : version.id()), version));
    }

    private void save(Ground ground, Node node) {
        Version version = ground.version();
        if (version == null) {
            drafts.change(node, desk.user(), desk.now());
        } else {
            drafts.draft(version.id(), node, desk.user(), desk.now());
        }
    }

    private Result<String, EditRefusal> done(String action, String code) {
        desk.write(action, code);
        return Result.done(code);
    }
}
