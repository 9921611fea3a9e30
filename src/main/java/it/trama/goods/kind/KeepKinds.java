package it.trama.goods.kind;

import it.trama.goods.GoodsDesk;
import it.trama.goods.kind.Kinds.Kind;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office adds kinds, renames them and offers them no more; what moved stays under its kind. */
@Service
class KeepKinds {

    record Rename(String code, String name, int version) {}

    /** @param retired false: offered again */
    record Retire(String code, boolean retired) {}

    private final GoodsDesk desk;
    private final Kinds kinds;
    private final Directory directory;

    KeepKinds(GoodsDesk desk, Kinds kinds, Directory directory) {
        this.desk = desk;
        this.kinds = kinds;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public List<Kind> handle() {
        desk.requireKeeper();
        return kinds.all();
    }

    /** A new one: its code is made from the id of the form, so a second sending adds nothing. */
    @Transactional
    public Result<String, KindRefusal> handle(Kind fresh) {
        Actor actor = desk.requireKeeper();
        kinds.lock();
        if (taken(fresh.name(), fresh.code())) {
            return Result.refused(new KindRefusal.NameTaken());
        }
        kinds.add(fresh, actor, desk.now());
        desk.write("goods.kind.added", fresh.code());
        return Result.done(fresh.code());
    }

    @Transactional
    public Result<String, KindRefusal> handle(Rename rename) {
        Actor actor = desk.requireKeeper();
        kinds.lock();
        Kind stored = find(rename.code());
        if (stored.name().equals(rename.name())) {
            return Result.done(rename.code());
        }
        if (!stored.retired() && taken(rename.name(), rename.code())) {
            return Result.refused(new KindRefusal.NameTaken());
        }
        var renamed = new Kind(
                stored.code(), rename.name(), stored.unit(), stored.help(), rename.version(), stored.retired());
        if (!kinds.save(renamed, actor, desk.now())) {
            return Result.refused(changed(stored));
        }
        desk.write("goods.kind.renamed", rename.code());
        return Result.done(rename.code());
    }

    @Transactional
    public Result<String, KindRefusal> handle(Retire retire) {
        Actor actor = desk.requireKeeper();
        kinds.lock();
        Kind stored = find(retire.code());
        if (stored.retired() == retire.retired()) {
            return Result.done(retire.code());
        }
        if (!retire.retired() && taken(stored.name(), stored.code())) {
            return Result.refused(new KindRefusal.NameTaken());
        }
        kinds.save(
                new Kind(
                        stored.code(), stored.name(), stored.unit(), stored.help(), stored.version(), retire.retired()),
                actor,
                desk.now());
        desk.write(retire.retired() ? "goods.kind.retired" : "goods.kind.back", retire.code());
        return Result.done(retire.code());
    }

    private Kind find(String code) {
        return kinds.all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean taken(String name, String besides) {
        return kinds.all().stream()
                .anyMatch(kind -> !kind.retired()
                        && kind.name().equalsIgnoreCase(name)
                        && !kind.code().equals(besides));
    }

    private KindRefusal changed(Kind stored) {
        Kinds.Saved saved = kinds.saved(stored.code());
        var by = saved.by();
        var at = saved.at();
        return new KindRefusal.Changed(
                stored,
                by == null ? "–" : directory.names(Set.of(by)).getOrDefault(by, "–"),
                at == null ? desk.now().toInstant() : at.toInstant());
    }
}
